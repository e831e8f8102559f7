import type { OuterEntry } from "@shared/desktop";
import { callHost } from "../desktop";
import { openAsItIs } from "./rawDatabase";

const batch = 200;

type Head = { savedAt: string; version: string | undefined; reason: string };

/**
 * Everything that still can be read, as it is, one JSON object per line: first what this is, then the entries of
 * the files in their order, then the stores of the window's database. What cannot be read leaves a line that says
 * so, and the rest follows.
 */
export async function* damagedStateLines(head: Head): AsyncGenerator<string> {
  yield JSON.stringify({ what: "agendalotse damaged state", format: 1, ...head });
  yield* filesLines();
  yield* databaseLines();
}

/** The snapshot before the entries, since they may begin after it. */
async function* filesLines(): AsyncGenerator<string> {
  yield* snapshotLines();
  let seq = 0;
  try {
    for (;;) {
      const { entries, more } = await callHost("journal.read", { afterSeq: seq, limit: batch });
      for (const entry of entries) yield entryLine(entry);
      seq = entries.at(-1)?.seq ?? seq;
      if (!more) return;
    }
  } catch (thrown) {
    yield JSON.stringify({ from: "files", unreadableAfter: seq, problem: nameOf(thrown) });
  }
}

async function* snapshotLines(): AsyncGenerator<string> {
  try {
    const snapshot = await callHost("journal.snapshot", {});
    for (const text of snapshot?.text.split("\n") ?? [])
      if (text !== "") yield JSON.stringify({ from: "snapshot", seq: snapshot?.seq, text });
  } catch (thrown) {
    yield JSON.stringify({ from: "snapshot", problem: nameOf(thrown) });
  }
}

function entryLine({ line, ...facts }: OuterEntry): string {
  try {
    return JSON.stringify({ from: "files", ...facts, entry: JSON.parse(line) });
  } catch {
    // A line that is no JSON is kept as the text it is.
    return JSON.stringify({ from: "files", ...facts, text: line });
  }
}

async function* databaseLines(): AsyncGenerator<string> {
  let database: IDBDatabase | null;
  try {
    database = await openAsItIs();
  } catch (thrown) {
    yield JSON.stringify({ from: "database", problem: nameOf(thrown) });
    return;
  }
  if (database === null) return;
  try {
    for (const store of database.objectStoreNames) yield* await storeLines(database, store);
  } finally {
    database.close();
  }
}

/** The records of one store up to the first that cannot be read. */
function storeLines(database: IDBDatabase, store: string): Promise<string[]> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const end = (problem?: unknown): void => {
      if (problem) lines.push(JSON.stringify({ from: "database", store, problem: nameOf(problem) }));
      resolve(lines);
    };
    try {
      const request = database.transaction(store, "readonly").objectStore(store).openCursor();
      request.onerror = () => end(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor === null) return end();
        lines.push(JSON.stringify({ from: "database", store, key: cursor.primaryKey, record: cursor.value }));
        cursor.continue();
      };
    } catch (thrown) {
      end(thrown);
    }
  });
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : String(thrown));

/** The lines as the bytes of a file. */
export async function damagedState(head: Head): Promise<Uint8Array> {
  const lines: string[] = [];
  for await (const line of damagedStateLines(head)) lines.push(line);
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
