import {
  type HeadingLevel,
  heading,
  levelBelow,
  list,
  listItem,
  paragraph,
  resolution,
} from "../../document/build";
import { row, table } from "../../document/buildTable";
import type { Block, Table } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { RecordOf } from "../../domain/kinds";
import { asksForResolution, type Consultation, isForLeadership } from "../../domain/papers/councilPaper";
import { recordOfItem } from "../../domain/papers/outcome";
import { itemName } from "../../domain/papers/paperFrom";
import { assemble, type SectionBuilder } from "../assemble";
import { anchorOf, type Context } from "../context";
import type { SectionDefinition } from "../deliverable";
import { factsOf } from "../parts/facts";
import type { ResolvedSection } from "../sections";
import { moneyBlocks } from "./money";

type Paper = RecordOf<"councilPapers">;

/** Parts of a paper in the order of DOMAIN.md (e); towns differ in it, so that each house arranges its own (S14-S18). */
const keys = [
  "head",
  "committees",
  "resolution",
  "summary",
  "occasion",
  "facts",
  "alternatives",
  "consequences",
  "money",
  "staff",
  "climate",
  "accessibility",
  "noting",
  "annexes",
] as const;
type SectionKey = (typeof keys)[number];

/** What is left empty on purpose, also where people want to see the gaps. */
const neverMarked: readonly SectionKey[] = ["climate", "accessibility", "noting", "annexes"];

export const paperSections = keys.map(
  (key): SectionDefinition => ({
    key,
    label: `councilPaper.sections.${key}`,
    enabled: true,
    ...(key === "head" ? { headless: true } : {}),
    ...(neverMarked.includes(key) ? { neverMarked: true } : {}),
  }),
);

/** What belongs to a resolution alone; a paper that only informs has none of it. */
const ofResolution: ReadonlySet<string> = new Set(["resolution", "alternatives", "consequences", "staff"]);

/** One paper: its subject as heading of `level`, its parts below. */
export function paperBlocks(
  context: Context,
  paper: Paper,
  sections: readonly ResolvedSection[],
  level: HeadingLevel,
): Block[] {
  const decides = asksForResolution(paper);
  const rich =
    (field: "summary" | "facts" | "alternatives" | "consequencesIfRejected"): SectionBuilder =>
    (_, below) =>
      context.rich("councilPapers", paper, field, below);
  const line =
    (field: "staffImpact" | "climateImpact" | "accessibilityNote"): SectionBuilder =>
    () =>
      isSaid(paper[field])
        ? [paragraph(paper[field], { anchor: anchorOf("councilPapers", paper, field) })]
        : [];
  const builders: Record<SectionKey, SectionBuilder> = {
    head: () => headFacts(context, paper),
    committees: () => committeeTable(context, paper),
    resolution: () => [...resolutionBlocks(paper), ...changedBlocks(context, paper)],
    summary: rich("summary"),
    occasion: () => occasionBlocks(context, paper),
    facts: rich("facts"),
    alternatives: rich("alternatives"),
    consequences: rich("consequencesIfRejected"),
    money: () => moneyBlocks(context, paper),
    staff: line("staffImpact"),
    climate: line("climateImpact"),
    accessibility: line("accessibilityNote"),
    noting: () => (decides ? [] : notingBlocks(context, paper)),
    annexes: () => annexBlocks(context, paper),
  };
  const chosen = sections.filter(({ key }) => {
    if (key === "committees") return !isForLeadership(paper);
    return decides || !ofResolution.has(key);
  });
  return [
    heading(level, paper.subject, { anchor: anchorOf("councilPapers", paper, "subject") }),
    ...assemble(context, chosen, builders, levelBelow(level)),
  ];
}

function headFacts(context: Context, paper: Paper): Block[] {
  return factsOf(context, "councilPapers", paper, {
    key: `paper-${paper.number || "head"}`,
    caption: context.say("councilPaper.caption"),
    rows: [
      { field: "number", value: paper.number },
      { field: "paperType", value: context.value("paperType", paper.paperType) },
      {
        field: "isPublic",
        label: context.say("councilPaper.publicity"),
        value: isForLeadership(paper)
          ? ""
          : context.say(paper.isPublic ? "councilPaper.open" : "councilPaper.closed"),
      },
      { field: "leadUnitId", value: context.unit(paper.leadUnitId) },
      { field: "submitter", value: paper.submitter },
    ],
  });
}

/** Beratungsfolge: committee, role, day, and what became of it there; remarks where there are any. */
function committeeTable(context: Context, paper: Paper): Table[] {
  if (paper.consultations.length === 0) return [];
  const say = (key: "forum" | "role" | "date" | "result" | "remark") =>
    context.say(`councilPaper.committees.${key}`);
  const hasRemarks = paper.consultations.some(({ remark = "" }) => isSaid(remark));
  return [
    context.overview(
      table({
        key: context.tableKey("committees"),
        caption: context.say("councilPaper.committees.caption"),
        columns: [
          { key: "forum", heading: say("forum"), share: hasRemarks ? 25 : 28 },
          { key: "role", heading: say("role"), share: hasRemarks ? 18 : 19 },
          { key: "date", heading: say("date"), share: hasRemarks ? 15 : 21 },
          { key: "result", heading: say("result"), share: hasRemarks ? 17 : 32 },
          ...(hasRemarks ? [{ key: "remark", heading: say("remark"), share: 25 }] : []),
        ],
        rows: paper.consultations.map(({ forum, role, date, result, remark = "" }) =>
          row([
            forum,
            context.value("consultationRole", role),
            context.format.shortDate(date),
            context.value("consultationResult", result),
            ...(hasRemarks ? [remark] : []),
          ]),
        ),
      }),
    ),
  ];
}

function resolutionBlocks(paper: Paper): Block[] {
  return paper.proposedResolution
    .filter(isSaid)
    .map((point, at) =>
      resolution(String(at + 1), point, { anchor: anchorOf("councilPapers", paper, "proposedResolution") }),
    );
}

/** Whether the deciding committee worded the resolution anew: its words stand in full below the proposed ones. */
const isChanged = ({ role, result, resultText }: Consultation) =>
  role === "decision" && result === "amended" && isSaid(resultText);

/** "Beschlossen wurde …": what the deciding committee made of the proposal, with the numbers it gave ("2.", "2a."). */
function changedBlocks(context: Context, paper: Paper): Block[] {
  return paper.consultations.filter(isChanged).flatMap(({ forum, date, resultText }) => [
    paragraph(
      date
        ? context.say("councilPaper.changed", { forum, date: context.format.date(date) })
        : context.say("councilPaper.changedUndated", { forum }),
    ),
    ...resultText
      .split("\n")
      .filter(isSaid)
      .map((line) => {
        const [, number = "", words = line] = /^\s*(\d+[a-z]?)[.)]\s+(.*)$/.exec(line) ?? [];
        const anchor = anchorOf("councilPapers", paper, "consultations");
        return number ? resolution(number, words, { anchor }) : paragraph(words.trim(), { anchor });
      }),
  ]);
}

/** What the council is asked to note: as the house words it, else in general. */
function notingBlocks(context: Context, paper: Paper): Block[] {
  const own = resolutionBlocks(paper);
  return own.length > 0 ? own : [resolution("1", context.say("councilPaper.noted"))];
}

/** Why the paper comes, and which items of agenda and projects it is about; hidden ones are left out. */
function occasionBlocks(context: Context, paper: Paper): Block[] {
  const { occasion } = paper;
  const sentence = occasion === "other" ? "" : context.say(`councilPaper.occasionWords.${occasion}`);
  const items = paper.items.flatMap((item) => {
    const record = recordOfItem(item, context.workspace);
    if (!record) return [];
    const name = itemName(record);
    return [
      listItem(
        item.kind === "agendaVersions"
          ? context.say("councilPaper.version", { number: name })
          : context.say("councilPaper.item", { kind: context.kindName(item.kind), name }),
        { anchor: anchorOf(item.kind, record, "item") },
      ),
    ];
  });
  return [
    ...(sentence ? [paragraph(sentence, { anchor: anchorOf("councilPapers", paper, "occasion") })] : []),
    ...(items.length > 0 ? [paragraph(context.say("councilPaper.concerns")), list(items)] : []),
  ];
}

function annexBlocks(context: Context, paper: Paper): Block[] {
  const annexes = paper.annexes.filter(isSaid);
  if (annexes.length === 0) return [];
  return [
    list(
      annexes.map((name, at) => listItem(context.say("councilPaper.annex", { number: at + 1, name }))),
      { anchor: anchorOf("councilPapers", paper, "annexes") },
    ),
  ];
}
