import { isAppError, storageReasonOf } from "@shared/errors";

/**
 * Why a window goes to the recovery page. "unhelped": a rebuild from the files gave other records than they say;
 * "empty": nothing is there although there was work once; "late", "notLoaded" and "crashed" are told by those who
 * watch over the start; "looked" comes back from looking only; "locked": the chosen backup needs its password, and there is no workspace
 * in which to ask for it.
 */
export const recoveryReasons = [
  "mismatch",
  "unhelped",
  "incomplete",
  "engine",
  "empty",
  "full",
  "denied",
  "noHost",
  "newerData",
  "late",
  "notLoaded",
  "crashed",
  "looked",
  "locked",
  "broken",
] as const;
export type RecoveryReason = (typeof recoveryReasons)[number];

/** The reason behind a failure of the start; "broken" for everything nobody foresaw. */
export function reasonOf(thrown: unknown): RecoveryReason {
  if (isAppError(thrown, "newerData")) return "newerData";
  if (isAppError(thrown, "encrypted")) return "locked";
  const reason = storageReasonOf(thrown);
  return recoveryReasons.find((known) => known === reason) ?? "broken";
}

/** The page's file beside the app's own document, which Electron and the browser window serve alike. */
export const recoveryFile = "recovery.html";

/** Leaves the app for the recovery page; the way back does not lead into what failed. */
export function goToRecovery(reason: RecoveryReason): void {
  location.replace(`${recoveryFile}#${reason}`);
}

/** The reason an address carries in its fragment. */
export const reasonIn = (hash: string): RecoveryReason =>
  recoveryReasons.find((known) => `#${known}` === hash) ?? "broken";
