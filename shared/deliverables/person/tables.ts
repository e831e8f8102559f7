import { row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { localDay } from "../../domain/localDay";
import type { AboutPerson } from "../../domain/traces/aboutPerson";
import type { Trace } from "../../domain/traces/tracesOf";
import { wordsFor } from "../../i18n/translate";
import type { Context } from "../context";
import type { DocumentWords } from "../words";

/** One step of the journal that touched the person's record: when, and what was done in words. Never by whom. */
export type PersonStep = { at: string; words: string };

/** Records that refer to the person, and as what. */
export function usesTable(context: Context, { uses }: AboutPerson, { t }: DocumentWords): Block[] {
  if (uses.length === 0) return [];
  return [
    table({
      key: "uses",
      caption: context.say("aboutPerson.usesTable"),
      columns: [
        { key: "kind", heading: context.say("aboutPerson.kind"), share: 24 },
        { key: "record", heading: context.say("aboutPerson.record"), share: 46 },
        { key: "as", heading: context.say("aboutPerson.as"), share: 30 },
      ],
      rows: uses.map(({ kind, name, fields }) =>
        row([
          wordsFor(t, `kinds.${kind}.one`),
          name,
          fields.map((field) => wordsFor(t, `fields.${kind}.${field}`)).join(", "),
        ]),
      ),
    }),
  ];
}

/** Texts in which the person is named. */
export function mentionsTable(context: Context, { mentions }: AboutPerson, { t }: DocumentWords): Block[] {
  if (mentions.length === 0) return [];
  return [
    table({
      key: "mentions",
      caption: context.say("aboutPerson.mentionsTable"),
      columns: [
        { key: "kind", heading: context.say("aboutPerson.kind"), share: 16 },
        { key: "record", heading: context.say("aboutPerson.record"), share: 26 },
        { key: "field", heading: context.say("aboutPerson.field"), share: 20 },
        { key: "place", heading: context.say("aboutPerson.place"), share: 38 },
      ],
      rows: mentions.map((trace) =>
        row([
          wordsFor(t, `kinds.${trace.kind}.one`),
          trace.title,
          traceField(context, trace, t),
          tracePlace(context, trace),
        ]),
      ),
    }),
  ];
}

function traceField(context: Context, { kind, field, frozen }: Trace, t: DocumentWords["t"]): string {
  if (!frozen) return wordsFor(t, `fields.${kind}.${field}`);
  return context.say("aboutPerson.frozen", {
    kind: wordsFor(t, `kinds.${frozen.kind}.one`),
    title: frozen.title,
    field: wordsFor(t, `fields.${frozen.kind}.${frozen.field}`),
  });
}

function tracePlace(context: Context, { excerpt, count }: Trace): string {
  const words = `${excerpt.before}${excerpt.found}${excerpt.after}`;
  return count === 1 ? words : context.say("aboutPerson.placeOfMany", { excerpt: words, number: count });
}

/** Files that left the app and name the person. */
export function filesTable(context: Context, { files }: AboutPerson): Block[] {
  if (files.length === 0) return [];
  return [
    table({
      key: "files",
      caption: context.say("aboutPerson.filesTable"),
      columns: [
        { key: "date", heading: context.say("aboutPerson.fileDate"), share: 24 },
        { key: "file", heading: context.say("aboutPerson.fileName"), share: 50 },
        { key: "audience", heading: context.label("exportLog", "audience"), share: 26 },
      ],
      rows: files.map(({ exportedAt, fileName, audience }) =>
        row([
          context.format.shortDate(localDay(exportedAt)),
          fileName,
          context.value("sensitivity", audience),
        ]),
      ),
    }),
  ];
}

/** When the person's record was changed, and how. */
export function stepsTable(context: Context, steps: readonly PersonStep[]): Block[] {
  if (steps.length === 0) return [];
  return [
    table({
      key: "steps",
      caption: context.say("aboutPerson.stepsTable"),
      columns: [
        { key: "at", heading: context.say("aboutPerson.stepDate"), share: 28 },
        { key: "what", heading: context.say("aboutPerson.step"), share: 72 },
      ],
      rows: steps.map(({ at, words }) => row([context.format.dateTime(at), words])),
    }),
  ];
}
