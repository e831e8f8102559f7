/** Every way an operation can fail that a person may have to read about. Words come from i18n (`errors.<code>`). */
export const errorCodes = [
  "invalid",
  "notFound",
  "stillUsed",
  "newerData",
  "cancelled",
  "storage",
  "file",
  "tooLarge",
  "encrypted",
  "unreadable",
  "inUse",
  "interrupted",
  "guardRailsOpen",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Facts for the sentence a person reads: field names, counts, file names. Never a path, never a stack. */
export type ErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * The one error class for expected failures, on both sides of the contract. Programming mistakes are not
 * AppErrors: they throw whatever they throw and reach the route's error boundary.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** An AppError in the form that survives a process boundary. */
export type SerialisedError = { code: ErrorCode; message: string; details?: ErrorDetails };

/** What a host answers on every channel. */
export type HostAnswer<T> = { ok: true; value: T } | { ok: false; error: SerialisedError };

/** Whether something thrown is an expected failure, optionally of one code. */
export function isAppError(thrown: unknown, code?: ErrorCode): thrown is AppError {
  return thrown instanceof AppError && (code === undefined || thrown.code === code);
}

/** Why something could not be stored, in `details.reason` of a `storage` error; each has a sentence of its own. */
export const storageReasons = [
  "full",
  "denied",
  "noHost",
  "unsaved",
  "readOnly",
  "mismatch",
  "incomplete",
  "engine",
  "broken",
] as const;
export type StorageReason = (typeof storageReasons)[number];

/** The reason of a failure to store; "broken" where none is named. */
export function storageReasonOf(thrown: unknown): StorageReason {
  const reason = isAppError(thrown, "storage") ? thrown.details.reason : undefined;
  return storageReasons.find((known) => known === reason) ?? "broken";
}
