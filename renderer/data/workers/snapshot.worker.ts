import { condenseJournal } from "../condensing";
import { openDatabase } from "../db";
import { type MadeSnapshot, madeSnapshot } from "../snapshot";

export type SnapshotAnswer = { made: MadeSnapshot | undefined } | { mistake: string };

async function make(): Promise<SnapshotAnswer> {
  await openDatabase();
  await condenseJournal();
  return { made: await madeSnapshot() };
}

void make()
  .catch((thrown: unknown): SnapshotAnswer => ({ mistake: String(thrown) }))
  .then((answer) => self.postMessage(answer));
