import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { db, readMeta } from "@renderer/data/db";
import { entryAt } from "@renderer/data/journal";
import { changeRows, type JournalEntry, stepOf } from "@renderer/data/journalEntry";
import { startWorkspace } from "@renderer/data/start";
import { replaceHost } from "@renderer/desktop";
import type { CallHost, Channel } from "@shared/desktop";

/** A host that has everything already: the figure is the window's own cost. */
const quietHost = (async (channel: Channel) =>
  channel === "journal.read" ? { entries: [], more: false } : null) as unknown as CallHost;

export type Samples = { ours: number[]; peer: number[] };

/**
 * One edit as a command (validated, journalled, undoable) beside a raw IndexedDB transaction of the same
 * durability that stores the same four rows: record, step and change of the journal, meta.
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
    const entry = await entryAt((await readMeta())?.seq ?? 0);
    if (!entry) throw new Error("The command wrote no journal entry.");
    const start = performance.now();
    await rawTransaction(entry);
    samples.peer.push(performance.now() - start);
    samples.ours.push(between - before);
  }
  return samples;
}

function rawTransaction(entry: JournalEntry): Promise<void> {
  const [step, changes] = [stepOf(entry), changeRows(entry.seq, entry.changes)];
  return new Promise((resolve, reject) => {
    const transaction = db
      .backendDB()
      .transaction(["measures", "journal", "journalChanges", "meta"], "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    for (const change of changes) {
      transaction.objectStore("measures").put(change.after);
      transaction.objectStore("journalChanges").put(change);
    }
    transaction.objectStore("journal").put(step);
    const meta = transaction.objectStore("meta");
    const read = meta.get("workspace");
    read.onsuccess = () => meta.put(read.result);
  });
}
