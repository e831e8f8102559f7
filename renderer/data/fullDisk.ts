import { AppError } from "@shared/errors";
import { callHost } from "../desktop";
import { openDatabase, readMeta } from "./db";
import { examineInBackground } from "./examination";
import { miscounted } from "./health";
import { sendMissing } from "./outerJournal";
import { regain } from "./ownership";
import { storageFailure } from "./storageFailure";

/** Why this window does not write at present, with the drive and the megabytes it needs. */
export const fullDisk = (): Promise<unknown> =>
  storageFailure(new AppError("storage", "The disk is full.", { reason: "full" }));

/**
 * Opens the database again once there is room, and goes on with the page as it is. What a full disk left of the
 * database is believed only where it is what the files say: gives whether it is; else the window must begin anew from them.
 * @throws AppError `storage` while there is no room yet
 */
export async function goOnAfterFullDisk(): Promise<boolean> {
  const { neededMegabytes } = await callHost("disk.space", {});
  if (neededMegabytes > 0) throw await fullDisk();
  await openDatabase();
  if (!(await isWhatTheFilesSay())) return false;
  regain();
  await sendMissing();
  return examineInBackground();
}

async function isWhatTheFilesSay(): Promise<boolean> {
  const [meta, host] = await Promise.all([readMeta(), callHost("journal.state", {})]);
  if (!meta || !host || meta.dbId !== host.dbId || meta.seq < host.lastSeq) return false;
  return (await miscounted(meta)).length === 0;
}
