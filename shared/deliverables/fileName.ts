import type { Document } from "../document/model";
import type { DeliverableOptions } from "./deliverable";
import { type DocumentWords, Speech } from "./words";

/** Longest title in a name, so that folder and name stay below Windows' limit of 260. */
const longest = 100;

/** Characters Windows refuses in names, and blanks, which lists and mails stumble over. */
const unfit = /[<>:"/\\|?*\p{C}\s]+/gu;

const part = (words: string) =>
  words
    .normalize("NFC")
    .replace(unfit, "-")
    .replace(/[-.]{2,}/g, "-")
    .slice(0, longest)
    .replace(/^[-.]+|[-.]+$/g, "");

/**
 * Name of a document's file without its ending: title, status with number, date
 * ("Digitale-Agenda-Musterstadt_Entwurf-0.3_2026-03-14"). FIELD.md 5, Word.
 */
export function fileNameOf(
  { properties }: Pick<Document, "properties">,
  { draft, versionNumber, date }: Pick<DeliverableOptions, "draft" | "versionNumber" | "date">,
  words: DocumentWords,
): string {
  const speech = new Speech(words);
  const status = draft ? speech.say("fileStatus.draft") : versionNumber && speech.say("fileStatus.final");
  return [part(properties.title) || properties.deliverable, part(`${status} ${versionNumber}`), date]
    .filter((each) => each !== "")
    .join("_");
}
