import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { type Disk, systemCode } from "@electron/host/disk";

/** Windows keeps files open for its virus scanner and indexer: these refusals pass after a moment. */
const passing = new Set(["EPERM", "EACCES", "EBUSY"]);
const attempts = 10;
const pauseMs = 500;

/** Makes the folder's list of names durable. Windows cannot do that and needs it not. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await disk.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renamePatiently(disk: Disk, from: string, to: string, pause: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await disk.rename(from, to);
      return;
    } catch (thrown) {
      if (attempt === attempts || !passing.has(systemCode(thrown) ?? "")) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/**
 * Replaces a file as a whole: after a crash at any moment either the old or the new content is there.
 * Written beside it, made durable, renamed over it, read back (RELIABILITY 3.5). On failure the old file is
 * untouched and the error is the operating system's.
 */
export async function writeWholeFile(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  pause = pauseMs,
): Promise<void> {
  const beside = `${path}.tmp-${randomBytes(4).toString("hex")}`;
  try {
    const handle = await disk.open(beside, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await disk.readFile(beside)).equals(bytes)) throw new Error("The file reads back differently.");
    await renamePatiently(disk, beside, path, pause);
  } catch (thrown) {
    await disk.rm(beside, { force: true });
    throw thrown;
  }
  await syncFolder(disk, dirname(path));
}
