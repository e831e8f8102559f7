import { contents, pageBreak, paragraph } from "../../document/build";
import type { Block, DocumentProperties, Field, RunningTexts } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { Context } from "../context";
import type { DocumentId } from "../deliverable";
import { logoImage } from "./logo";

/** What a document's opening says besides the house's own facts. */
export type Opening = { title: string; subtitle?: string };

const join = (parts: readonly (string | undefined)[], by: string) =>
  parts.filter((part) => part !== undefined && part !== "").join(by);

/** A text without the blanks around it, or nothing where there is nothing to read. */
const said = (words = "") => (isSaid(words) ? words.trim() : "");

/** Name of the municipality; empty while it has none. */
function municipalityName(context: Context): string {
  return said(context.workspace.municipalities[0]?.name);
}

/** Facts of every cover. DOMAIN.md (e): version, date, author unit, sensitivity in words, file number. */
function coverFacts(context: Context): string[] {
  const { options } = context;
  return [
    join(
      [
        options.draft ? context.say("cover.draft") : "",
        options.versionNumber ? context.say("cover.version", { number: options.versionNumber }) : "",
      ],
      ", ",
    ),
    context.say("cover.asOf", { date: context.format.date(options.date) }),
    context.say("cover.author", { author: authorOf(context) }),
    context.say("cover.sensitivity", { value: context.say(`sensitivity.${options.audience}`) }),
    fileNumberOf(context),
  ].filter((fact) => fact !== "");
}

function fileNumberOf(context: Context): string {
  const number = said(context.workspace.municipalities[0]?.fileNumber);
  return number ? context.say("cover.fileNumber", { number }) : "";
}

function authorOf(context: Context): string {
  return said(context.options.author) || municipalityName(context) || context.say("cover.authorUnknown");
}

function titleBlock(context: Context, { title, subtitle }: Opening): Block[] {
  const municipality = context.workspace.municipalities[0];
  const house = join([municipalityName(context), municipality?.district], ", ");
  return [
    ...logoImage(municipality),
    ...(house ? [paragraph(house, { style: "coverMunicipality" })] : []),
    paragraph(title, { style: "coverTitle" }),
    ...(subtitle ? [paragraph(subtitle, { style: "coverSubtitle" })] : []),
  ];
}

/** A cover page of its own and the contents list. */
export function cover(context: Context, opening: Opening, maxLevel: Field["maxLevel"]): Block[] {
  return [
    ...titleBlock(context, opening),
    ...coverFacts(context).map((fact) => paragraph(fact, { style: "coverFact" })),
    pageBreak(),
    contents(context.say("cover.contents"), maxLevel),
    pageBreak(),
  ];
}

/**
 * The opening of a short document: who, what, author and file number in two lines above the content. Draft mark,
 * version, date and sensitivity stand as text in head and foot of the same page.
 */
export function masthead(context: Context, { title }: Opening): Block[] {
  return [
    ...logoImage(context.workspace.municipalities[0], "small"),
    paragraph(join([municipalityName(context), title], " · "), { style: "coverMunicipality" }),
    paragraph(authorWords(context), { style: "coverFact" }),
  ];
}

/** "Verfasst von: Stabsstelle · Aktenzeichen: 10.4". */
export function authorWords(context: Context): string {
  const author = context.say("cover.author", { author: authorOf(context) });
  return join([author, fileNumberOf(context)], " · ");
}

/** Properties of the file. */
export function properties(context: Context, deliverable: DocumentId, title: string): DocumentProperties {
  const name = municipalityName(context);
  return {
    title,
    ...(name ? { subject: name } : {}),
    author: authorOf(context),
    keywords: [
      ...(name ? [name] : []),
      title,
      ...(context.options.draft ? [context.say("cover.draft")] : []),
    ],
    language: context.language,
    date: context.options.date,
    deliverable,
  };
}

/** Running head and foot. */
export function running(context: Context, title: string): RunningTexts {
  const { options } = context;
  const name = municipalityName(context);
  return {
    header: title.includes(name) ? title : join([name, title], " · "),
    ...(options.draft ? { draftMark: context.say("cover.draft") } : {}),
    footer: join(
      [
        options.versionNumber ? context.say("cover.version", { number: options.versionNumber }) : "",
        context.say("cover.asOf", { date: context.format.date(options.date) }),
        context.value("sensitivity", options.audience),
      ],
      " · ",
    ),
  };
}
