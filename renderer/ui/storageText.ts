import { type ErrorDetails, type StorageReason, storageReasons } from "@shared/errors";
import { type Translate, wordsFor } from "@shared/i18n/translate";

/** Why something could not be stored, in a sentence; a full drive is named where it is known. */
export function storageText(t: Translate, details: ErrorDetails): string {
  const reason: StorageReason = storageReasons.find((known) => known === details.reason) ?? "broken";
  return reason === "full" && details.drive !== undefined
    ? wordsFor(t, "app.storage.fullDrive", details)
    : t(`app.storage.${reason}`);
}
