import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";

/** A process of its own that appends to a journal without pause and names each number it got an answer for. */
const journal = new OuterJournal(realDisk, process.argv[2] ?? "");
const state = (await journal.state()) ?? (await journal.begin(crypto.randomUUID()));
const { dbId } = state;
for (let seq = state.lastSeq + 1; ; seq += 1) {
  const line = JSON.stringify({ seq, words: crypto.randomUUID().repeat(1 + (seq % 20)) });
  await journal.append({
    dbId,
    entries: [{ seq, line, stateHash: "0123456789abcdef", schemaVersion: 1 }],
  });
  process.stdout.write(`${seq}\n`);
}
