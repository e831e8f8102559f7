import { historyOf } from "../history";
import { changesOf } from "../journal";
import { squash } from "../journalEntry";
import { titlesFor } from "./titles";

/** What happened to one record, with the names of what its changes refer to. */
export async function itemHistory(recordId: string) {
  const entries = await historyOf(recordId);
  return { entries, titles: await titlesFor(entries.flatMap(({ changes }) => changes)) };
}

/**
 * What some entries changed together, one change per record; of very many only the first, with their number.
 * With the names of what the shown ones refer to.
 */
export async function changesTogether(seqs: readonly number[], shown: number) {
  const all = squash(await changesOf(seqs));
  const changes = all.slice(0, shown);
  return { changes, count: all.length, titles: await titlesFor(changes) };
}
