import { AppError, isAppError, storageReasonOf } from "@shared/errors";
import Dexie from "dexie";
import { callHost } from "../desktop";

/**
 * What the engine throws when its disk fails it. A full disk comes as a quota that was exceeded, or as nothing but
 * a transaction that was aborted (RELIABILITY 0).
 */
const engineFailures = new Set([
  "AbortError",
  "DatabaseClosedError",
  "InvalidStateError",
  "QuotaExceededError",
  "TimeoutError",
  "UnknownError",
]);

/**
 * Something thrown while storing, as a person can act on it: a failure of the engine becomes a `storage` error, and
 * one for want of space names the drive and the megabytes in its details (`drive`, `freeMegabytes`,
 * `neededMegabytes`). Anything else is given back as it is.
 */
export async function storageFailure(thrown: unknown): Promise<unknown> {
  if (!isEngineFailure(thrown) && !isWantOfSpacePossible(thrown)) return thrown;
  const space = await callHost("disk.space", {}).catch(() => undefined);
  const isFull = storageReasonOf(thrown) === "full" || isQuota(thrown) || (space?.neededMegabytes ?? 0) > 0;
  if (!isFull) {
    if (isAppError(thrown)) return thrown;
    return new AppError("storage", "The database refused.", { reason: "broken" }, { cause: thrown });
  }
  // A drive that seems to have room refused all the same: some more is needed than what is left for everybody.
  const facts = space && { ...space, neededMegabytes: space.neededMegabytes || leastNeeded };
  return new AppError("storage", "The disk is full.", { reason: "full", ...facts }, { cause: thrown });
}

const leastNeeded = 50;

const isWantOfSpacePossible = (thrown: unknown): boolean =>
  isAppError(thrown, "storage") && ["full", "broken"].includes(storageReasonOf(thrown));

/** Whether the engine itself failed, and not what was asked of it. */
export const isEngineFailure = (thrown: unknown): boolean =>
  thrown instanceof Dexie.BulkError
    ? thrown.failures.some(isEngineFailure)
    : (thrown instanceof Dexie.DexieError || thrown instanceof DOMException) &&
      engineFailures.has(thrown.name);

const isQuota = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  (thrown.name === "QuotaExceededError" ||
    ("inner" in thrown && thrown.inner instanceof Error && thrown.inner.name === "QuotaExceededError"));
