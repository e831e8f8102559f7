import type { KindName } from "../domain/kinds";
import { type AppError, isAppError } from "../errors";
import { de } from "./de";
import { type Translate, wordsFor } from "./translate";

/** Why a file could not be read, in a sentence that says what to do; for other failures that of their code. */
export function readingProblem(t: Translate, error: AppError): string {
  const reason = String(error.details.reason ?? (isAppError(error, "encrypted") ? "encrypted" : ""));
  return wordsFor(
    t,
    reason in de.reading.problems ? `reading.problems.${reason}` : `errors.${error.code}`,
    error.details,
  );
}

/** What a column can become: the words of a field, or of one answer in it ("criteria.tracking"). */
export function columnWords(t: Translate, kind: KindName, field: string): string {
  if (field === "period") return t("reading.table.period");
  const [, answer] = field.split(".");
  return wordsFor(t, answer ? `enumerations.serviceCriterion.${answer}` : `fields.${kind}.${field}`);
}

/** A row that stays out, as much of it as its sentence needs. */
export type Refused = { reason: string; first?: number; fields?: readonly string[] };

/** Why a row stays out, in a sentence. */
export function refusalWords(t: Translate, kind: KindName, { reason, first, fields = [] }: Refused): string {
  const named = fields.map((field) => columnWords(t, kind, field)).join(", ");
  return wordsFor(t, `reading.table.refusals.${reason}`, { line: first, fields: named });
}

/** The words reading in writes into records, in the language of the person who reads in. */
export function wordsWritten(t: Translate) {
  return {
    picture: t("reading.written.picture"),
    agendaTitle: t("agenda.defaultTitle"),
    readFrom: (name: string, number: string | undefined, headings: readonly string[] = []) =>
      [
        t("reading.written.readFrom", { name }),
        ...headings,
        ...(number === undefined ? [] : [t("reading.written.number", { number })]),
      ].join(", "),
  };
}
