import type { AboutPerson } from "../../domain/traces/aboutPerson";
import { wordsFor } from "../../i18n/translate";
import type { DocumentWords } from "../words";
import type { PersonStep } from "./tables";

/** Version of the shape below; a field that is added does not raise it. */
const formatVersion = 1;

/**
 * Everything about one person in a common, machine-readable format (Art. 20): the record as it is stored, what
 * refers to it, where it is mentioned, with the words of the fields beside their names.
 */
export function personJson(
  { person, uses, mentions, files }: AboutPerson,
  steps: readonly PersonStep[],
  date: string,
  { t }: Pick<DocumentWords, "t">,
): string {
  const label = (kind: string, field: string) => wordsFor(t, `fields.${kind}.${field}`);
  const content = {
    format: "agendalotse-person",
    formatVersion,
    asOf: date,
    person,
    references: uses.map(({ kind, id, name, fields }) => ({
      kind,
      kindInWords: wordsFor(t, `kinds.${kind}.one`),
      id,
      name,
      fields: fields.map((field) => ({ field, label: label(kind, field) })),
    })),
    mentions: mentions.map(({ excerpt, ...mention }) => ({
      ...mention,
      label: label(mention.kind, mention.field),
      excerpt: `${excerpt.before}${excerpt.found}${excerpt.after}`,
    })),
    files: files.map(({ exportedAt, fileName, audience }) => ({ exportedAt, fileName, audience })),
    history: steps.map(({ at, words }) => ({ at, what: words })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
