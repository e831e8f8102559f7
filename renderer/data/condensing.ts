import { countedDays } from "@shared/domain/countedDays";
import { localDay } from "@shared/domain/localDay";
import { db, journalChangesTable, journalTable, type Meta, readMeta } from "./db";
import { rowsBetween, storeEntry } from "./journal";
import { type JournalStep, squash } from "./journalEntry";

/** So many actions can always be taken back, whatever is condensed. */
export const undoableActions = 1000;

/** Less than this is not worth a transaction. */
const worthwhile = 200;

/**
 * Makes one entry a day of the entries that are older than the last thousand actions: what each record was in the
 * morning and in the evening stays, the steps between go. So the journal grows with the days and not with the
 * keystrokes, history and "as it stood on" still know every day, and undo reaches as far back as promised.
 * A state that was handed over to another laptop stays as it was, since it may be merged from there.
 * Gives the number of entries that are gone.
 */
export async function condenseJournal(
  actions = undoableActions,
  leastWorthwhile = worthwhile,
): Promise<number> {
  return db.transaction("rw", ["meta", "journal", "journalChanges"], async () => {
    const meta = await readMeta();
    if (!meta) return 0;
    const steps = await journalTable().orderBy("seq").toArray();
    const first = firstUndoable(steps, meta, actions);
    const runs = daysOf(steps.filter(({ seq }) => seq < first)).filter((run) => run.length > 1);
    const superfluous = runs.reduce((sum, run) => sum + run.length - 1, 0);
    if (superfluous < leastWorthwhile) return 0;
    for (const run of runs) await condense(run);
    return superfluous;
  });
}

/** Number of the oldest entry that undo and redo must still reach. */
function firstUndoable(steps: readonly JournalStep[], meta: Meta, actions: number): number {
  const bySeq = new Map(steps.map((step) => [step.seq, step]));
  let oldest = meta.seq + 1;
  let [left, group] = [actions, undefined as string | undefined];
  for (let step = bySeq.get(meta.undoHead ?? 0); step; step = bySeq.get(step.below ?? 0)) {
    if (step.group === undefined || step.group !== group) left -= 1;
    if (left < 0) break;
    group = step.group;
    oldest = step.seq;
  }
  left = actions;
  for (let step = bySeq.get(meta.redoHead ?? 0); step && left > 0; step = bySeq.get(step.redoBelow ?? 0)) {
    left -= 1;
    oldest = Math.min(oldest, step.seq);
  }
  return oldest;
}

/** Neighbours of the same day; a run ends where a state was handed over. */
function daysOf(steps: readonly JournalStep[]): JournalStep[][] {
  const days = countedDays(steps.map(({ at }) => localDay(at)));
  const runs: JournalStep[][] = [];
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    const isSameRun = before && days[at] === days[at - 1] && !before.kinds.includes("exportLog");
    if (isSameRun) runs.at(-1)?.push(step);
    else runs.push([step]);
  }
  return runs;
}

async function condense(run: readonly JournalStep[]): Promise<void> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const changes = squash(await rowsBetween(first.seq, last.seq)).filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
  await journalTable().bulkDelete(run.map(({ seq }) => seq));
  await journalChangesTable()
    .where("[seq+nr]")
    .between([first.seq, 0], [last.seq, Number.MAX_SAFE_INTEGER], true, true)
    .delete();
  const { seq, at, stateHash, schemaVersion } = last;
  await storeEntry({
    seq,
    at,
    kind: "condensed",
    label: { command: "", values: { count: run.reduce((sum, step) => sum + entriesIn(step), 0) } },
    changes: changes.map(({ kind, id, before, after }) => ({ kind, id, before, after })),
    below: null,
    redoBelow: null,
    undoHead: null,
    redoHead: null,
    stateHash,
    schemaVersion,
  });
}

const entriesIn = ({ kind, label }: JournalStep): number =>
  kind === "condensed" ? Number(label.values.count) : 1;
