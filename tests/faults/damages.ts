import { copyFile, open, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Chance } from "./chance";

/** One way an engine's files come to harm. `apply` says on what it worked. */
export type Damage = {
  name: string;
  /** Done to what a killed engine left, and believed all the same; else to what one left that was closed. */
  after?: "crash";
  apply(engineFolder: string, chance: Chance): Promise<string>;
};

/** What can happen to the bytes of a file. */
export const harms: readonly { name: string; to(path: string, chance: Chance): Promise<void> }[] = [
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

/** The folder of the engine's databases. */
const databases = (engineFolder: string): string => join(engineFolder, "Default", "IndexedDB");

/** The files of a kind below a folder, in order. @throws Error where there is none: the case would try nothing. */
async function filesLike(folder: string, pattern: RegExp): Promise<[string, ...string[]]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => pattern.test(name)).sort();
  const [first, ...others] = names.map((name) => join(folder, name));
  if (first === undefined) throw new Error(`No file is like ${pattern}: the case would try nothing.`);
  return [first, ...others];
}

const newestLike = async (engineFolder: string, pattern: RegExp): Promise<string> => {
  const paths = await filesLike(databases(engineFolder), pattern);
  return paths.at(-1) ?? paths[0];
};

/** Each harm done to the newest file of a kind. */
function damagesOf(kind: string, pattern: RegExp, after?: "crash"): Damage[] {
  return harms.map((harm) => ({
    name: `${kind} ${harm.name}`,
    ...(after ? { after } : {}),
    apply: async (engineFolder, chance) => {
      const path = await newestLike(engineFolder, pattern);
      const { size } = await stat(path);
      if (size === 0) throw new Error(`${kind} is empty: the case would try nothing.`);
      await harm.to(path, chance);
      return `${size} bytes`;
    },
  }));
}

/** What may happen to any engine's folder. */
const around: readonly Damage[] = [
  {
    name: "folder of all databases gone",
    apply: async (engineFolder) => {
      await rm(databases(engineFolder), { recursive: true });
      return "all";
    },
  },
  {
    name: "quota database deleted",
    apply: async (engineFolder) => {
      await rm(quotaDatabase(engineFolder));
      return "1 file";
    },
  },
  {
    name: "quota database overwritten",
    apply: async (engineFolder, chance) => {
      const path = quotaDatabase(engineFolder);
      const { size } = await stat(path);
      await writeFile(path, Buffer.from(Array.from({ length: size }, () => chance.below(256))));
      return `${size} bytes`;
    },
  },
];

const quotaDatabase = (engineFolder: string): string =>
  join(engineFolder, "Default", "WebStorage", "QuotaManager");

const log = /\.leveldb[\\/]\d+\.log$/;
const manifest = /\.leveldb[\\/]MANIFEST-\d+$/;
const tables = /\.leveldb[\\/]\d+\.ldb$/;

export const levelDbDamages: readonly Damage[] = [
  ...damagesOf("log", log),
  ...damagesOf("MANIFEST", manifest),
  ...damagesOf("CURRENT", /\.leveldb[\\/]CURRENT$/),
  // All of them, since the newest one may be in nobody's list any more.
  ...harms.map((harm) => ({
    name: `every table ${harm.name}`,
    apply: async (engineFolder: string, chance: Chance) => {
      const paths = await filesLike(databases(engineFolder), tables);
      for (const path of paths) await harm.to(path, chance);
      return `${paths.length} files`;
    },
  })),
  {
    name: "LOCK deleted",
    apply: async (engineFolder) => {
      await rm(await newestLike(engineFolder, /\.leveldb[\\/]LOCK$/));
      return "1 file";
    },
  },
  {
    name: "torn header at the log's end",
    apply: async (engineFolder) => {
      const path = await newestLike(engineFolder, log);
      await writeFile(path, Buffer.from([1, 2, 3, 4, 0xff, 0x7f, 1]), { flag: "a" });
      return "7 bytes added";
    },
  },
  {
    name: "log in the place of MANIFEST",
    apply: async (engineFolder) => {
      await copyFile(await newestLike(engineFolder, log), await newestLike(engineFolder, manifest));
      return "swapped";
    },
  },
  ...around,
];

/** A folder per origin, in it one file per database, and beside it what was written but not yet put into it. */
const database = /^http_[^\\/]+[\\/][A-Z0-9]{20,}$/;
const writeAheadLog = /^http_[^\\/]+[\\/][A-Z0-9]{20,}-wal$/;

export const sqliteDamages: readonly Damage[] = [
  ...damagesOf("database file", database),
  // A clean end leaves no such log.
  ...damagesOf("write-ahead log", writeAheadLog, "crash"),
  {
    name: "database file without its write-ahead log's beginning",
    after: "crash",
    apply: async (engineFolder) => {
      const path = await newestLike(engineFolder, writeAheadLog);
      await overwritten(path, null, 32);
      return "32 bytes";
    },
  },
  ...around,
];
