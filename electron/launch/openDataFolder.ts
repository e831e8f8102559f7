import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { realDisk } from "@electron/host/disk";
import { lockDataFolder } from "@electron/host/lock";
import { folderProblem } from "@electron/host/paths";
import { StartProblem } from "@electron/launch/words";
import { isAppError } from "@shared/errors";

/** Makes the data folder, for its owner alone, or says why it cannot hold the data. */
export async function prepareDataFolder(folder: string): Promise<void> {
  const problem = folderProblem(folder);
  if (problem === "network") throw new StartProblem("folderNetwork", { folder });
  if (problem === "synchronised") throw new StartProblem("folderSynchronised", { folder });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
  } catch {
    throw new StartProblem("folderDenied", { folder });
  }
}

/**
 * Prepares the data folder and keeps every other host out of it, whichever kind it is.
 * @returns a function that gives it free again
 * @throws StartProblem with the reason and the remedy
 */
export async function openDataFolder(folder: string): Promise<() => Promise<void>> {
  await prepareDataFolder(folder);
  try {
    return await lockDataFolder(realDisk, folder);
  } catch (thrown) {
    if (isAppError(thrown, "inUse"))
      throw new StartProblem("alreadyRunning", { pid: String(thrown.details.pid) });
    if (isAppError(thrown, "storage"))
      throw new StartProblem(thrown.details.reason === "full" ? "folderFull" : "folderDenied", { folder });
    throw thrown;
  }
}
