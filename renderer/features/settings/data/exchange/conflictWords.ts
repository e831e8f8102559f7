import { fieldChanges } from "@shared/i18n/fieldChanges";
import { wordsFor } from "@shared/i18n/translate";
import { type ValueWords, valueInWords } from "@shared/i18n/valueWords";
import type { MergeConflict } from "@shared/transfer/merge/states";

/** "Ziel „Z-1.2 Anliegen ohne Weg“: Titel". */
export function conflictTitle(words: ValueWords, conflict: MergeConflict): string {
  const { t, titleFor } = words;
  const { kind, id, field, ours } = conflict;
  return t("exchange.conflict", {
    kind: wordsFor(t, `kinds.${kind}.one`),
    title: titleFor(kind, id) ?? "",
    field: field
      ? wordsFor(t, `fields.${kind}.${field}`)
      : t(ours === undefined ? "exchange.removedHere" : "exchange.removedThere"),
  });
}

type Wordings = { base: string; ours: string; theirs: string };

/** The three wordings of what both changed differently. */
export function conflictWords(words: ValueWords, conflict: MergeConflict): Wordings {
  const { kind, field, entry, base, ours, theirs } = conflict;
  if (field === undefined) {
    const copy = (record: unknown) =>
      record ? changesIn(words, conflict, record) : words.t("exchange.removed");
    return { base: words.t("exchange.unchanged"), ours: copy(ours), theirs: copy(theirs) };
  }
  const inWords = (value: unknown) => {
    if (entry !== undefined) return value ? entryInWords(words, value) : words.t("exchange.entryAbsent");
    return valueInWords(words, kind, field, value) || words.t("history.nothing");
  };
  const said = { base: inWords(base), ours: inWords(ours), theirs: inWords(theirs) };
  // A value without a short form says the same on both sides; it is named for what it is.
  if (said.ours !== said.theirs) return said;
  const inside = words.t("history.insideChanged");
  return { base: said.base, ours: inside, theirs: inside };
}

/** What one copy changed in a record that the other removed. */
function changesIn(words: ValueWords, { kind, id, base }: MergeConflict, record: unknown): string {
  const changes = fieldChanges(words, { kind, id, before: base as object, after: record as object });
  return changes.map(({ label, after }) => `${label}: ${after || words.t("history.nothing")}`).join("\n");
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/** An entry of a list, a measured value for instance: what it holds, one after the other. */
function entryInWords({ format }: ValueWords, entry: unknown): string {
  return Object.entries(entry as object)
    .filter(([field, value]) => field !== "id" && value !== "")
    .map(([, value]) => (typeof value === "number" ? format.number(value) : String(value)))
    .map((value) => (isDay.test(value) ? format.date(value) : value))
    .join(", ");
}
