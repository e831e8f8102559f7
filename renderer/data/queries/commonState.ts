import type { KindName } from "@shared/domain/kinds";
import { withChanges } from "@shared/domain/withChanges";
import type { Workspace } from "@shared/domain/workspace";
import { type ContentHash, contentHashOf, emptyContentHash, hashAfter } from "@shared/transfer/contentHash";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { journalChangesTable, journalTable } from "../db";
import type { JournalStep } from "../journalEntry";
import { type CopyTakenIn, copiesTakenIn } from "./lineage";
import { workspaceAfter } from "./pastState";
import { allOf } from "./workspace";

/** The state two copies came from, as far as this one knows it. */
export type CommonState =
  | {
      found: true;
      workspace: Workspace;
      /** ISO moment at which this device had it. */
      at: string;
    }
  | {
      found: false;
      /**
       * Already merged in; of another town; without a lineage; with none known here; or from before somebody was
       * forgotten here, whose name would come back with it.
       */
      reason: "takenIn" | "otherWorkspace" | "noLineage" | "unknown" | "forgotten";
    };

/**
 * The newest state this device and a file both know: one of the journal, or a copy that was merged in before. It is
 * the common ancestor of merging. A past that does not say any more what it said is none: somebody was forgotten in
 * it, and held against it the colleague's copy would seem to bring the name anew.
 */
export async function commonState({ workspace, lineage }: OpenedWorkspace): Promise<CommonState> {
  if (await isOfAnotherTown(workspace)) return { found: false, reason: "otherWorkspace" };
  const state = contentHashOf(workspace);
  const taken = await copiesTakenIn();
  if (taken.some((copy) => copy.state === state)) return { found: false, reason: "takenIn" };
  const known = await statesOfJournal();
  for (const candidate of [state, ...lineage]) {
    const copy = taken.find((one) => one.state === candidate);
    const step = known.get(candidate) ?? (copy && (await stepOfMerge(copy)));
    if (!step) {
      if (copy && (await wasForgottenSince(copy))) return { found: false, reason: "forgotten" };
      continue;
    }
    const past = await workspaceAfter(step.seq);
    if (contentHashOf(past) !== step.stateHash) return { found: false, reason: "forgotten" };
    const isOwn = step.stateHash === candidate;
    return { found: true, workspace: isOwn || !copy ? past : copyAgain(copy, past), at: step.at };
  }
  return { found: false, reason: lineage.length === 0 ? "noLineage" : "unknown" };
}

/** There is one municipality and one agenda; copies of one workspace have the same. */
async function isOfAnotherTown(theirs: Workspace): Promise<boolean> {
  for (const kind of ["municipalities", "agendas"] as const) {
    const ours = await allOf(kind);
    if (ours.length === 0 || ours.some(({ id }) => !theirs[kind].some((their) => their.id === id)))
      return true;
  }
  return false;
}

/** States this device went through, each with the newest entry after which it stood. */
async function statesOfJournal(): Promise<ReadonlyMap<ContentHash, JournalStep>> {
  const steps = await journalTable().orderBy("seq").toArray();
  const known = new Map(steps.map((step) => [step.stateHash, step]));
  known.delete(emptyContentHash);
  return known;
}

/** The entry that merged a copy in; undefined where the journal does not hold the state it led to any more. */
async function stepOfMerge({ entry }: CopyTakenIn): Promise<JournalStep | undefined> {
  const { exchange } = entry;
  if (exchange?.direction !== "in" || !exchange.difference) return undefined;
  const rows = await journalChangesTable().where("id").equals(entry.id).toArray();
  const made = rows.filter(({ before, after }) => !before && after).sort((a, b) => b.seq - a.seq)[0];
  const step = made && (await journalTable().get(made.seq));
  if (!made || !step) return undefined;
  const withoutEntry = hashAfter(step.stateHash, [{ kind: "exportLog", before: made.after, after: null }]);
  return withoutEntry === exchange.mergedInto ? step : undefined;
}

/** Whether what was noted of a merge may have been changed by forgetting somebody: an older state is no way round. */
async function wasForgottenSince({ entry }: CopyTakenIn): Promise<boolean> {
  const erasures = await journalTable()
    .filter(({ label, at }) => label.command === "records.erasePerson" && at >= entry.createdAt)
    .count();
  return erasures > 0;
}

/** A copy as it was when it was merged in: what came of the merge, turned back to where the copy differed. */
function copyAgain({ entry }: CopyTakenIn, cameOfIt: Workspace): Workspace {
  const difference = entry.exchange?.direction === "in" ? entry.exchange.difference : undefined;
  return withChanges(cameOfIt, [
    { kind: "exportLog", id: entry.id, after: null },
    ...(difference ?? []).map(({ kind, id, record }) => ({ kind: kind as KindName, id, after: record })),
  ]);
}
