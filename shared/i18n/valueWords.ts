import { z } from "zod";
import { type KindName, kinds, type ReferenceField, referencesOf } from "../domain/kinds";
import { cents, isoDate, isoDateTime } from "../domain/record";
import { plainTextOf, type RichText } from "../domain/richText";
import { de } from "./de";
import type { Format } from "./format";
import { type Translate, wordsFor } from "./translate";

/** What turns stored values into words. */
export type ValueWords = {
  t: Translate;
  format: Format;
  /** What people call another record, or undefined when it is not there any more. */
  titleFor: (kind: KindName, id: string) => string | undefined;
};

/** Looks through optional and default to the schema of the value itself. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? innermost(schema.def.innerType)
    : schema;
}

const signature = (values: readonly unknown[]) => values.map(String).sort().join("|");

/** Enumeration labels by the set of their values, so that no second list says which field has which. */
const enumerationByValues = new Map<string, string>();
for (const [name, labels] of Object.entries(de.enumerations)) {
  const key = signature(Object.keys(labels));
  if (!enumerationByValues.has(key)) enumerationByValues.set(key, name);
}

function enumerationOf(schema: z.core.$ZodType): string | undefined {
  const current = innermost(schema);
  if (current instanceof z.ZodArray) return enumerationOf(current.def.element);
  if (current instanceof z.ZodEnum) return enumerationByValues.get(signature(current.options));
  if (current instanceof z.ZodLiteral) return enumerationByValues.get(signature(current.def.values));
  return undefined;
}

/** Numbers that are years, which are read without a mark for the thousands. */
const years: ReadonlySet<string> = new Set(["horizonYear", "periodFrom", "periodTo"]);

/** Whether a value is a rich text. */
export const isRichText = (value: unknown): value is RichText =>
  typeof value === "object" && value !== null && (value as { type?: unknown }).type === "doc";

/** A field's value as people read it: titles, labels, dates, plain text. Empty text for nothing. */
export function valueInWords(words: ValueWords, kind: KindName, field: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  const reference = referencesOf[kind].find((found) => found.field === field);
  if (reference) return titles(words, reference, value);
  const schema = (kinds[kind].schema.shape as Record<string, z.core.$ZodType | undefined>)[field];
  if (!schema) return simpleValue(words, value);
  const enumeration = enumerationOf(schema);
  if (enumeration) {
    const label = (one: unknown) => wordsFor(words.t, `enumerations.${enumeration}.${String(one)}`);
    return Array.isArray(value) ? value.map(label).join(", ") : label(value);
  }
  const type = innermost(schema);
  if (type === cents) return words.format.money(value as number);
  if (years.has(field)) return String(value);
  if (type === isoDate) return words.format.date(value as string);
  if (type === isoDateTime) return words.format.dateTime(value as string);
  return simpleValue(words, value);
}

function titles({ t, titleFor }: ValueWords, { target, many }: ReferenceField, value: unknown): string {
  const ids = (many ? value : [value]) as string[];
  return ids.map((id) => titleFor(target, id) ?? t("history.noLongerThere")).join(", ");
}

function simpleValue({ t, format }: ValueWords, value: unknown): string {
  if (typeof value === "boolean") return t(value ? "history.yes" : "history.no");
  if (typeof value === "number") return format.number(value);
  if (typeof value === "string") return value;
  if (isRichText(value)) return plainTextOf(value);
  if (Array.isArray(value))
    return value.every((one) => typeof one === "string")
      ? value.join(", ")
      : t("history.entries", { count: value.length });
  return t("history.details", { count: Object.keys(value as object).length });
}
