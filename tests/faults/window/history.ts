import { db, journalTable } from "@renderer/data/db";
import { entriesAfter } from "@renderer/data/journal";
import type { JournalEntry } from "@renderer/data/journalEntry";
import { upgradedEntry } from "@renderer/data/upgrade";
import { callHost } from "@renderer/desktop";

const batch = 200;

/**
 * What is wrong with the window's history, or nothing: all that was not condensed must be there without a gap, and
 * say what the host's files say so far as they still reach.
 */
export async function wrongInHistory(lastSeq: number): Promise<string> {
  const steps = await journalTable().orderBy("seq").toArray();
  const condensed = steps.findLast(({ kind }) => kind === "condensed")?.seq ?? 0;
  const count = steps.filter(({ seq }) => seq > condensed).length;
  if (count !== lastSeq - condensed) return `${count} entries, not those from ${condensed} to ${lastSeq}`;
  let seq = condensed;
  for (;;) {
    const { entries, more } = await callHost("journal.read", { afterSeq: seq, limit: batch });
    const first = entries[0]?.seq ?? 1;
    const ours = await db.transaction("r", ["journal", "journalChanges"], () =>
      entriesAfter(first - 1, entries.length),
    );
    for (const [index, { line: stored, seq: number }] of entries.entries()) {
      // The files keep what an older program wrote; the window has it in today's shape.
      const line = JSON.stringify(upgradedEntry(JSON.parse(stored) as JournalEntry));
      const own = JSON.stringify(ours[index]);
      if (line === own) continue;
      const at = [...line].findIndex((letter, place) => own?.[place] !== letter);
      return `entry ${number} differs: ${line.slice(Math.max(0, at - 60), at + 60)} | ${own?.slice(Math.max(0, at - 60), at + 60)}`;
    }
    seq = entries.at(-1)?.seq ?? seq;
    if (!more) return "";
  }
}
