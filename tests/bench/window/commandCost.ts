import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { db, journalTable } from "@renderer/data/db";
import type { JournalEntry } from "@renderer/data/journalEntry";
import { startWorkspace } from "@renderer/data/start";
import { replaceHost } from "@renderer/desktop";
import type { CallHost, Channel } from "@shared/desktop";

/** A host that has everything already: the figure is the window's own cost. */
const quietHost = (async (channel: Channel) =>
  channel === "journal.read" ? { entries: [], more: false } : null) as unknown as CallHost;

export type Samples = { ours: number[]; peer: number[] };

/**
 * One edit as a command (validated, journalled, undoable) beside a raw IndexedDB transaction of the same
 * durability that stores the same three rows: record, journal entry, meta.
 */
export async function compareCommandWithRaw(rounds: number): Promise<Samples> {
  replaceHost(quietHost);
  await startWorkspace();
  const { id } = await createRecord("measures", { title: "Maßnahme 0" });
  const samples: Samples = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    await updateRecord("measures", id, { title: `Maßnahme ${round + 1}` });
    const between = performance.now();
    const entry = await journalTable().orderBy("seq").last();
    if (!entry) throw new Error("The command wrote no journal entry.");
    const start = performance.now();
    await rawTransaction(entry);
    samples.peer.push(performance.now() - start);
    samples.ours.push(between - before);
  }
  return samples;
}

function rawTransaction(entry: JournalEntry): Promise<void> {
  const [change] = entry.changes;
  return new Promise((resolve, reject) => {
    const transaction = db
      .backendDB()
      .transaction(["measures", "journal", "meta"], "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.objectStore("measures").put(change?.after);
    transaction.objectStore("journal").put(entry);
    const meta = transaction.objectStore("meta");
    const read = meta.get("workspace");
    read.onsuccess = () => meta.put(read.result);
  });
}
