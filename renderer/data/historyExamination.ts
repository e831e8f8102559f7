import { canonical } from "@shared/transfer/merge/sameValue";
import { schemaVersion } from "@shared/transfer/migrations";
import { callHost } from "../desktop";
import { journalTable, readMeta } from "./db";
import { entriesAfter } from "./journal";
import type { JournalEntry } from "./journalEntry";
import { isEngineFailure } from "./storageFailure";

const batch = 200;

/**
 * Whether the history in the database is whole: all that was not condensed is there without a gap, and says what
 * the host's files say as far as they still reach. The records' fingerprint does not cover it, and without it undo
 * would fail on the day it is needed. Nothing may be condensed meanwhile.
 */
export async function isHistoryWhole(): Promise<boolean> {
  try {
    const lastSeq = (await readMeta())?.seq ?? 0;
    const steps = await journalTable().where("seq").belowOrEqual(lastSeq).toArray();
    const condensed = steps.findLast(({ kind }) => kind === "condensed")?.seq ?? 0;
    const isGapless = steps.filter(({ seq }) => seq > condensed).length === lastSeq - condensed;
    return isGapless && (await saysWhatTheFilesSay(condensed, lastSeq));
  } catch (thrown) {
    if (isEngineFailure(thrown)) return false;
    throw thrown;
  }
}

async function saysWhatTheFilesSay(after: number, lastSeq: number): Promise<boolean> {
  let seq = after;
  for (;;) {
    const { entries, more } = await callHost("journal.read", { afterSeq: seq, limit: batch });
    const [first] = entries;
    if (!first || first.seq > lastSeq) return true;
    const ours = await entriesAfter(first.seq - 1, entries.length);
    const differs = entries.some(
      (entry, at) =>
        entry.seq <= lastSeq && entry.schemaVersion === schemaVersion && !says(entry.line, ours[at]),
    );
    if (differs) return false;
    seq = entries.at(-1)?.seq ?? seq;
    if (!more) return true;
  }
}

/** In whatever order the fields were written: another version of the program may have another one. */
function says(line: string, entry: JournalEntry | undefined): boolean {
  const own = entry && JSON.stringify(entry);
  return own !== undefined && (line === own || canonical(JSON.parse(line)) === canonical(JSON.parse(own)));
}
