import type { AppError } from "@shared/errors";
import { type Translate, wordsFor } from "@shared/i18n/translate";

const notWord: readonly unknown[] = ["otherKind", "notWord", "notOffice", "notExcel", "binary", "oldExcel"];

/** Why a file cannot be opened as a Word file; undefined for failures that are not about the file. */
export function problemSentence(t: Translate, { code, details }: AppError): string | undefined {
  if (code === "encrypted") return t("reading.problems.encrypted");
  if (code !== "unreadable" && code !== "tooLarge") return undefined;
  if (details.reason === "templatesTogether") return wordsFor(t, "houseTemplates.templatesTogether", details);
  if (notWord.includes(details.reason)) return t("houseTemplates.notWord");
  return wordsFor(t, `reading.problems.${details.reason}`, details);
}
