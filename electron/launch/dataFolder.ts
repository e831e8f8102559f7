import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { folderProblem } from "@electron/host/paths";
import { StartProblem } from "@electron/launch/words";

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
