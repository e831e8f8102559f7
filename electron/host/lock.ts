import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type Disk, readIfThere, storageError, systemCode } from "@electron/host/disk";
import { processStart, unknownStart } from "@electron/host/processStart";
import { AppError } from "@shared/errors";

/** Who works with the data folder. */
export type LockHolder = { pid: number; started: string; token: string };

/** Long enough for a rival, who saw the same stale lock at the same moment, to have put in its own. */
const takeoverMs = 60;

/**
 * Lets one host work with a data folder at a time, whichever kind it is (RELIABILITY 3.9). The lock of a host
 * that no longer runs is taken over.
 * @returns a function that gives the folder free again
 * @throws AppError `inUse` while another host runs
 */
export async function lockDataFolder(
  disk: Disk,
  folder: string,
  startOf: (pid: number) => string | null = processStart,
): Promise<() => Promise<void>> {
  const path = join(folder, "lock.json");
  const own: LockHolder = {
    pid: process.pid,
    started: startOf(process.pid) ?? unknownStart,
    token: randomBytes(16).toString("hex"),
  };
  const text = `${JSON.stringify(own)}\n`;
  if (!(await putNew(disk, path, text))) {
    const holder = await holderIn(disk, path);
    if (holder !== null && isStillThere(holder, startOf)) throw inUse(holder);
    await takeOver(disk, path, text, own);
  }
  return async () => {
    if ((await holderIn(disk, path))?.token === own.token) await disk.rm(path, { force: true });
  };
}

async function putNew(disk: Disk, path: string, text: string): Promise<boolean> {
  try {
    const handle = await disk.open(path, "wx", 0o600);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    return true;
  } catch (thrown) {
    if (systemCode(thrown) === "EEXIST") return false;
    throw storageError("The data folder could not be locked.", thrown);
  }
}

/** Replaces a stale lock and looks again: of several hosts that try at once, the last one stays. */
async function takeOver(disk: Disk, path: string, text: string, own: LockHolder): Promise<void> {
  const beside = `${path}.${own.token}`;
  await putNew(disk, beside, text);
  await disk.rename(beside, path);
  await new Promise((resolve) => setTimeout(resolve, takeoverMs));
  const holder = await holderIn(disk, path);
  if (holder?.token !== own.token) throw inUse(holder);
}

async function holderIn(disk: Disk, path: string): Promise<LockHolder | null> {
  const bytes = await readIfThere(disk, path);
  try {
    const holder: unknown = JSON.parse(bytes?.toString("utf8") ?? "");
    return isHolder(holder) ? holder : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

const isHolder = (value: unknown): value is LockHolder =>
  typeof value === "object" &&
  value !== null &&
  "pid" in value &&
  Number.isSafeInteger(value.pid) &&
  "started" in value &&
  typeof value.started === "string" &&
  "token" in value &&
  typeof value.token === "string";

function isStillThere(holder: LockHolder, startOf: (pid: number) => string | null): boolean {
  const started = startOf(holder.pid);
  if (started === null) return false;
  return started === holder.started || started === unknownStart || holder.started === unknownStart;
}

const inUse = (holder: LockHolder | null): AppError =>
  new AppError("inUse", "Another window of the app works with these data.", { pid: holder?.pid ?? 0 });
