import type { KindName } from "../domain/kinds";
import { isEmptyRichText } from "../domain/richText";
import { wordsFor } from "./translate";
import { isRichText, type ValueWords, valueInWords } from "./valueWords";

/** One record before and after, as the journal keeps it; `before` null = made, `after` null = removed. */
export type RecordChange = { kind: KindName; id: string; before: object | null; after: object | null };

/** One field before and after, in words. Equal words mean that something inside changed that has no short form. */
export type FieldChange = { field: string; label: string; before: string; after: string };

/** Fields the program keeps for itself. */
const silent: ReadonlySet<string> = new Set(["id", "createdAt", "updatedAt", "position"]);

const isEmpty = (value: unknown) =>
  (isRichText(value) && isEmptyRichText(value)) ||
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0);

/** What changed in a record, field by field in the order of its kind; for a new one what it began with. */
export function fieldChanges(words: ValueWords, { kind, before, after }: RecordChange): FieldChange[] {
  const was = (before ?? {}) as Record<string, unknown>;
  const is = (after ?? {}) as Record<string, unknown>;
  return Object.keys({ ...was, ...is })
    .filter((field) => !silent.has(field))
    .filter((field) => !(isEmpty(was[field]) && isEmpty(is[field])))
    .filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .map((field) => ({
      field,
      label: wordsFor(words.t, `fields.${kind}.${field}`),
      before: valueInWords(words, kind, field, was[field]),
      after: valueInWords(words, kind, field, is[field]),
    }));
}
