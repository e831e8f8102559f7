import { type KindName, kindNames, type RecordOf } from "@shared/domain/kinds";
import { AppError, isAppError } from "@shared/errors";
import type { ContentHash } from "@shared/transfer/contentHash";
import { migrations, schemaVersion } from "@shared/transfer/migrations";
import Dexie, { type Table } from "dexie";
import { databaseName } from "./databaseName";
import type { JournalChange, JournalStep } from "./journalEntry";
import { manyDeletions } from "./manyDeletions";

/** State of the database as a whole, written in every command's transaction. */
export type Meta = {
  key: "workspace";
  /** Random identity of this database; the outer journal carries the same. */
  dbId: string;
  schemaVersion: number;
  /** Sequence number of the newest journal entry. */
  seq: number;
  /** Entry that undo takes back next, or null. */
  undoHead: number | null;
  /** Entry that redo brings back next, or null. */
  redoHead: number | null;
  /** Highest number given out per code series ("M", "Z-2"); never goes down. */
  counters: Record<string, number>;
  /** Number of records per kind; kinds without any may be absent. */
  counts: Counts;
  /** Fingerprint of all records: with `counts` a witness that nothing went missing (RELIABILITY 3.2). */
  contentHash: ContentHash;
};

export type Counts = Partial<Record<KindName, number>>;

/** Dexie multiplies its versions by ten in the engine. */
const engineVersion = schemaVersion * 10;

function defineDatabase(): Dexie {
  const database = new Dexie(databaseName, { chromeTransactionDurability: "strict", autoOpen: false });
  // Tables and indexes only: rows of an older shape are rebuilt from the files, which are the truth (start.ts).
  for (const { version, stores } of migrations) database.version(version).stores(stores);
  database.use(manyDeletions);
  return database;
}

/** The one database. Pages use queries and commands, never this. */
export const db = defineDatabase();

/** The table of a kind, typed by its schema. */
export function tableOf<K extends KindName>(kind: K): Table<RecordOf<K>, string> {
  return db.table(kind);
}

export const journalTable = (): Table<JournalStep, number> => db.table("journal");
export const journalChangesTable = (): Table<JournalChange, [number, number]> => db.table("journalChanges");
export const metaTable = (): Table<Meta, string> => db.table("meta");

/** Every table a command may write, for its one transaction. */
export const allTables = [...kindNames, "journal", "journalChanges", "meta"];

/**
 * Opens the database. A newer one than this program knows is refused as `newerData` before Dexie sees it, since
 * Dexie would open it and write into it.
 */
export async function openDatabase(): Promise<void> {
  if (db.isOpen()) return;
  try {
    const existing = (await indexedDB.databases()).find((found) => found.name === databaseName);
    if (existing?.version !== undefined && existing.version > engineVersion)
      throw new AppError("newerData", "The database was written by a newer version of the program.");
    await db.open();
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError("storage", "The database could not be opened.", {}, { cause });
  }
}

/** Today's meta record, or undefined while the database is empty. */
export function readMeta(): Promise<Meta | undefined> {
  return metaTable().get("workspace");
}
