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
