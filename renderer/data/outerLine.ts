import type { JournalEntry } from "./journalEntry";
import { portionsOf, turn } from "./portions";

/** An entry as one line of the outer journal. A long one is written in portions, with a turn for the window between. */
export async function lineOf({ changes, ...head }: JournalEntry): Promise<string> {
  const pieces: string[] = [];
  for (const some of portionsOf(changes)) {
    if (pieces.length > 0) await turn();
    pieces.push(some.map((change) => JSON.stringify(change)).join(","));
  }
  return `${JSON.stringify(head).slice(0, -1)},"changes":[${pieces.join(",")}]}`;
}
