import { databaseName } from "../data/databaseName";
import { within } from "./within";

const patience = 6000;

/** What an IndexedDB request gives. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * The window's database as it is: neither made nor brought to another version by being opened. Null where there is
 * none.
 * @throws whatever the engine throws where it cannot be opened, or an Error where it does not answer
 */
export async function openAsItIs(): Promise<IDBDatabase | null> {
  const known = await within(patience, indexedDB.databases());
  if (!known.some(({ name }) => name === databaseName)) return null;
  const request = indexedDB.open(databaseName);
  let isGone = false;
  request.onupgradeneeded = () => {
    // It went away since the list was asked for; it must not come into being again here.
    isGone = true;
    request.transaction?.abort();
  };
  try {
    const database = await within(patience, resultOf(request));
    database.onversionchange = () => database.close();
    return database;
  } catch (thrown) {
    if (isGone) return null;
    throw thrown;
  }
}

/** Stores with the program's own records: histories and states, not what people wrote. */
export const ownStores: readonly string[] = ["journal", "journalChanges", "meta"];

/** The database's word on itself, as far as it can be read. */
export type SeenDatabase =
  | { state: "none" | "unreadable" }
  | {
      state: "read";
      /** Records of all kinds. */
      records: number;
      seq: number | undefined;
      contentHash: string | undefined;
      schemaVersion: number | undefined;
    };

/** Counts the records and reads what the last command left. */
export async function lookAtDatabase(): Promise<SeenDatabase> {
  try {
    const database = await openAsItIs();
    if (database === null) return { state: "none" };
    try {
      return await within(patience, countsOf(database));
    } finally {
      database.close();
    }
  } catch {
    // Whatever the engine says, to the person it is one thing: it cannot be read.
    return { state: "unreadable" };
  }
}

async function countsOf(database: IDBDatabase): Promise<SeenDatabase> {
  const stores = [...database.objectStoreNames];
  if (stores.length === 0) return { state: "none" };
  const transaction = database.transaction(stores, "readonly");
  const counted = stores
    .filter((name) => !ownStores.includes(name))
    .map((name) => resultOf(transaction.objectStore(name).count()));
  const meta = stores.includes("meta")
    ? resultOf<unknown>(transaction.objectStore("meta").get("workspace"))
    : undefined;
  const records = (await Promise.all(counted)).reduce((sum, count) => sum + count, 0);
  const known = await meta;
  return {
    state: "read",
    records,
    seq: numberIn(known, "seq"),
    contentHash: textIn(known, "contentHash"),
    schemaVersion: numberIn(known, "schemaVersion"),
  };
}

const valueIn = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;

function numberIn(holder: unknown, name: string): number | undefined {
  const value = valueIn(holder, name);
  return typeof value === "number" ? value : undefined;
}

function textIn(holder: unknown, name: string): string | undefined {
  const value = valueIn(holder, name);
  return typeof value === "string" ? value : undefined;
}
