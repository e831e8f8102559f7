import type { Counters } from "../../domain/codes";
import { differingRecords } from "./differingRecords";
import { type Kept, keepReferred } from "./keepReferred";
import { type MergeChange, MergedState } from "./mergedState";
import { mergeRecord } from "./mergeRecord";
import { numbersGivenTwice, type Renumbered } from "./numbersGivenTwice";
import { type Loosened, openLoops } from "./openLoops";
import type { Choices, MergeConflict, States, Trio } from "./states";

/** What merging needs besides the states. */
export type MergeFacts = {
  /** Code counters of both copies. */
  counters: readonly Counters[];
  /** ISO moment: the time of records that are like neither copy. */
  now: string;
};

/** Another copy merged into this one; nothing is written yet. */
export type Merged = {
  /** What must be written here. */
  changes: readonly MergeChange[];
  /** What both changed differently, decided or not. */
  conflicts: readonly MergeConflict[];
  /** Removed on one copy, kept since the other refers to it. */
  kept: readonly Kept[];
  /** Numbers both copies gave out. */
  renumbered: readonly Renumbered[];
  /** Put back, since both copies together had moved them below each other. */
  loosened: readonly Loosened[];
  counters: Counters;
};

/** The records in which two copies differ, found once; merging with other choices begins from them. */
export type Comparison = { states: States; trios: readonly Trio[] };

/** Holds two copies against each other and against the state both came from. */
export function compareCopies(states: States): Comparison {
  return { states, trios: differingRecords(states) };
}

/**
 * Merges another copy of a workspace into this one, field by field (FIELD.md M11). The same choices made on the other
 * copy, with the sides exchanged, give the same content there. References stay whole, every number stays unique.
 */
export function mergeCopies({ states, trios }: Comparison, choices: Choices, facts: MergeFacts): Merged {
  const merged = new MergedState(states.ours);
  const conflicts: MergeConflict[] = [];
  for (const trio of trios) {
    const outcome = mergeRecord(trio, choices, facts.now);
    conflicts.push(...outcome.conflicts);
    if (trio.formerId) merged.set(trio.kind, trio.formerId, undefined);
    merged.set(trio.kind, trio.id, outcome.record);
  }
  const kept = keepReferred(merged, trios);
  const loosened = openLoops(merged, trios, facts.now);
  const { renumbered, counters } = numbersGivenTwice(merged, trios, facts.counters, facts.now);
  return { changes: merged.changes(), conflicts, kept, renumbered, loosened, counters };
}
