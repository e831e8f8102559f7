import { emptyWorkspace } from "@shared/domain/workspace";
import { AppError, isAppError, type StorageReason, storageReasonOf } from "@shared/errors";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { callHost } from "../desktop";
import { makeBackup, openBackup } from "./backups";
import { refuseWhen } from "./command";
import { openWorkspace } from "./commands/workspace";
import { openDatabase } from "./db";
import { keepDatabase } from "./keepDatabase";
import { theMunicipality } from "./queries/workspace";
import { firstMeta, type Progress } from "./rebuild";
import { storeState } from "./snapshot";
import { type StartReport, startWorkspace } from "./start";

/** Rebuilds in any case, as a person asked for; what the database holds soundly becomes a backup before. */
export async function startRebuilding(onProgress: Progress): Promise<StartReport> {
  await keepWhatIsSound();
  return startWorkspace(onProgress, { distrust: true });
}

/** Takes the database for the right one of two copies; the files of the other stay where they are. */
export async function startKeepingDatabase(onProgress: Progress): Promise<StartReport> {
  await openDatabase();
  await keepDatabase();
  return startWorkspace(onProgress);
}

/**
 * Opens the database as it is, to be looked at: nothing is compared, sent or mended, and every command is refused as
 * `storage` with `details.reason` "readOnly".
 */
export async function startForLook(): Promise<StartReport> {
  await openDatabase();
  refuseWhen(() => new AppError("storage", "The data is open for looking only.", { reason: "readOnly" }));
  return { outcome: "opened", entries: 0 };
}

/** What came of a start from a backup: whether it stands there already, or must still be looked at. */
export type BackupStart = { report: StartReport; isToBeLookedAt: boolean };

/**
 * Brings a backup back. Where the files can be read, the work as it stands comes first and the backup is opened over
 * it, with its preview; where they cannot, they are set aside and a new workspace begins with the backup. One that is
 * protected with keys that are not here is asked about after the start, and the files are left where they are.
 * @throws AppError what is wrong with the backup, before anything is touched; `encrypted` where there is no start
 * after which to ask
 */
export async function startFromBackup(file: string, onProgress: Progress): Promise<BackupStart> {
  const opened = await openedOrProtected(file);
  const report = opened ? await rebuiltOrAnew(onProgress) : await rebuiltToAsk(onProgress);
  const isToBeLookedAt = !opened || (await theMunicipality()) !== undefined;
  if (!isToBeLookedAt) await openWorkspace(opened);
  return { report, isToBeLookedAt };
}

/** A backup, or undefined where only its password opens it. */
async function openedOrProtected(file: string): Promise<OpenedWorkspace | undefined> {
  try {
    return await openBackup(file);
  } catch (thrown) {
    if (isAppError(thrown, "encrypted")) return undefined;
    throw thrown;
  }
}

/** Failures of the files themselves; with all others a new workspace would fail as well. */
const ofTheFiles: readonly StorageReason[] = ["mismatch", "incomplete", "denied", "broken"];

const isOfTheFiles = (thrown: unknown): boolean =>
  isAppError(thrown, "storage") && ofTheFiles.includes(storageReasonOf(thrown));

/** A new workspace beside the files would be an empty one for good if the password turned out to be lost. */
async function rebuiltToAsk(onProgress: Progress): Promise<StartReport> {
  try {
    return await startRebuilding(onProgress);
  } catch (thrown) {
    if (!isOfTheFiles(thrown)) throw thrown;
    throw new AppError("encrypted", "The backup needs its password.", {}, { cause: thrown });
  }
}

async function rebuiltOrAnew(onProgress: Progress): Promise<StartReport> {
  try {
    return await startRebuilding(onProgress);
  } catch (thrown) {
    if (!isOfTheFiles(thrown)) throw thrown;
    const dbId = crypto.randomUUID();
    await callHost("journal.begin", { dbId });
    await storeState({ meta: firstMeta(dbId), workspace: emptyWorkspace(), entries: [] });
    return startWorkspace(onProgress);
  }
}

/** So long a backup of the database may take before it is done without. */
const patience = 15_000;

/** What is damaged makes no backup; of that the recovery page saves what it can as a file. */
async function keepWhatIsSound(): Promise<void> {
  const kept = openDatabase().then(() => makeBackup("opening"));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.allSettled([Promise.race([kept, late])]);
}
