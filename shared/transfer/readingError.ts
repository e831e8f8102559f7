import { AppError, type ErrorDetails } from "@shared/errors";

/** Why a file could not be read, as the fact `reason` of an AppError; each has its sentence in i18n. */
export const unreadableReasons = [
  "empty",
  "truncated",
  "damaged",
  "unsafe",
  "notOffice",
  "notWord",
  "notExcel",
  "oldWord",
  "oldExcel",
  "openDocument",
  "rtf",
  "pdf",
  "picXml",
  "binary",
  "doctype",
  "malformed",
  "tooDeep",
  "noMainPart",
  "noContent",
  "nothingReadable",
  "otherKind",
  "tooSlow",
  "notJson",
  "noList",
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** Which limit a file exceeds; `limit` in the details is in the unit the sentence names. */
export const tooLargeReasons = [
  "bytes",
  "entries",
  "inflated",
  "ratio",
  "rows",
  "elements",
  "letters",
] as const;
export type TooLargeReason = (typeof tooLargeReasons)[number];

/** A file whose content we cannot take. Nothing has been changed when it is thrown. */
export function unreadable(reason: UnreadableReason, details: ErrorDetails = {}, cause?: unknown): AppError {
  return new AppError("unreadable", `The file cannot be read: ${reason}`, { reason, ...details }, { cause });
}

/** A file beyond a limit (RELIABILITY.md 3.8). */
export function tooLarge(reason: TooLargeReason, limit: number): AppError {
  return new AppError("tooLarge", `The file is beyond the limit: ${reason} > ${limit}`, { reason, limit });
}

/** A file that only opens with a password. */
export function encrypted(): AppError {
  return new AppError("encrypted", "The file is protected with a password");
}
