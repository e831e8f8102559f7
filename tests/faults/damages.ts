import { copyFile, open, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Chance } from "./chance";

/** One way an engine's files come to harm. `apply` says on what it worked. */
export type Damage = { name: string; apply(engineFolder: string, chance: Chance): Promise<string> };

/** What can happen to the bytes of a file. */
const harms: readonly { name: string; to(path: string, chance: Chance): Promise<void> }[] = [
  { name: "deleted", to: (path) => rm(path) },
  { name: "emptied", to: (path) => truncate(path, 0) },
  { name: "cut in half", to: async (path) => truncate(path, Math.floor((await stat(path)).size / 2)) },
  { name: "its end cut off", to: async (path) => truncate(path, Math.max(0, (await stat(path)).size - 100)) },
  { name: "one byte flipped", to: flipped },
  { name: "a block zeroed", to: (path, chance) => overwritten(path, chance, 4096) },
  { name: "all zero", to: async (path) => overwritten(path, null, (await stat(path)).size) },
];

async function flipped(path: string, chance: Chance): Promise<void> {
  const { size } = await stat(path);
  const handle = await open(path, "r+");
  try {
    const at = chance.below(size);
    const byte = Buffer.alloc(1);
    await handle.read(byte, 0, 1, at);
    byte[0] = (byte[0] ?? 0) ^ 0xff;
    await handle.write(byte, 0, 1, at);
  } finally {
    await handle.close();
  }
}

async function overwritten(path: string, chance: Chance | null, length: number): Promise<void> {
  const { size } = await stat(path);
  const at = chance === null ? 0 : chance.below(Math.max(1, size - length));
  const handle = await open(path, "r+");
  try {
    await handle.write(Buffer.alloc(Math.min(length, size - at)), 0, undefined, at);
  } finally {
    await handle.close();
  }
}

/** The folder of the engine's databases, and in it that of ours. */
const databases = (engineFolder: string): string => join(engineFolder, "Default", "IndexedDB");

async function filesLike(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Damages to every file of a kind: each harm on the newest one. */
function damagesOf(kind: string, pattern: RegExp): Damage[] {
  return harms.map((harm) => ({
    name: `${kind} ${harm.name}`,
    apply: async (engineFolder, chance) => {
      const path = (await filesLike(databases(engineFolder), pattern)).at(-1);
      if (path === undefined) return "no such file";
      const { size } = await stat(path);
      if (size === 0) return "the file is empty";
      await harm.to(path, chance);
      return `${size} bytes`;
    },
  }));
}

const wholeFolder: Damage = {
  name: "folder of all databases gone",
  apply: async (engineFolder) => {
    await rm(databases(engineFolder), { recursive: true });
    return "all";
  },
};

export const levelDbDamages: readonly Damage[] = [
  ...damagesOf("log", /\.leveldb[\\/]\d+\.log$/),
  ...damagesOf("MANIFEST", /\.leveldb[\\/]MANIFEST-\d+$/),
  ...damagesOf("CURRENT", /\.leveldb[\\/]CURRENT$/),
  ...damagesOf("table", /\.leveldb[\\/]\d+\.ldb$/),
  {
    name: "torn header at the log's end",
    apply: async (engineFolder) => {
      const path = (await filesLike(databases(engineFolder), /\.leveldb[\\/]\d+\.log$/)).at(-1);
      if (path === undefined) return "no such file";
      await writeFile(path, Buffer.from([1, 2, 3, 4, 0xff, 0x7f, 1]), { flag: "a" });
      return "7 bytes added";
    },
  },
  {
    name: "all tables deleted",
    apply: async (engineFolder) => {
      const paths = await filesLike(databases(engineFolder), /\.leveldb[\\/]\d+\.ldb$/);
      for (const path of paths) await rm(path);
      return `${paths.length} files`;
    },
  },
  {
    name: "log in the place of MANIFEST",
    apply: async (engineFolder) => {
      const folder = databases(engineFolder);
      const [log] = await filesLike(folder, /\.leveldb[\\/]\d+\.log$/);
      const [manifest] = await filesLike(folder, /\.leveldb[\\/]MANIFEST-\d+$/);
      if (log === undefined || manifest === undefined) return "no such file";
      await copyFile(log, manifest);
      return "swapped";
    },
  },
  wholeFolder,
];

export const sqliteDamages: readonly Damage[] = [
  ...damagesOf("database file", /[\\/][^\\/]+(?<!-wal|-shm|-journal|\.log|\.ldb|CURRENT|LOCK|LOG)$/),
  ...damagesOf("write-ahead log", /-wal$/),
  wholeFolder,
];
