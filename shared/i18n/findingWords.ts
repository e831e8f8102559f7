import type { Finding } from "../domain/checks/finding";
import type { Format } from "./format";
import { type Translate, wordsFor } from "./translate";

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a finding of the content checks adds to the heading of its rule ("Beginn 01.01.2027, Ende 31.12.2026"):
 * field names as their labels, days as people write them. Empty where the heading says it all.
 */
export function findingDetail(t: Translate, format: Format, { rule, kind, values }: Finding): string {
  const key = `checks.details.${rule}`;
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values))
    if (/field$/i.test(name))
      words[`${name.replace(/Field$/, "")}Label`] = wordsFor(t, `fields.${kind}.${value}`);
    else words[name] = typeof value === "string" && day.test(value) ? format.date(value) : value;
  const sentence = wordsFor(t, key, words);
  return sentence === key ? "" : sentence;
}

/** A finding in one line: its rule, and what it names. */
export function findingWords(t: Translate, format: Format, finding: Finding): string {
  const rule = wordsFor(t, `checks.rules.${finding.rule}.title`);
  const detail = findingDetail(t, format, finding);
  return detail ? `${rule}: ${detail}` : rule;
}
