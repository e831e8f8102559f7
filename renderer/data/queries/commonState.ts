import type { KindName } from "@shared/domain/kinds";
import { withChanges } from "@shared/domain/withChanges";
import type { Workspace } from "@shared/domain/workspace";
import { type ContentHash, contentHashOf, emptyContentHash, hashAfter } from "@shared/transfer/contentHash";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { journalChangesTable, journalTable } from "../db";
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
      /** Already merged in; of another town; from before files named their lineage; or not known here. */
      reason: "takenIn" | "otherWorkspace" | "noLineage" | "unknown";
    };

/**
 * The newest state this device and a file both know: one of the journal, or a copy that was merged in before. It is
 * the common ancestor of merging.
 */
export async function commonState({ workspace, lineage }: OpenedWorkspace): Promise<CommonState> {
  if (await isOfAnotherTown(workspace)) return { found: false, reason: "otherWorkspace" };
  const state = contentHashOf(workspace);
  const taken = await copiesTakenIn();
  if (taken.some((copy) => copy.state === state)) return { found: false, reason: "takenIn" };
  const known = await statesOfJournal();
  for (const candidate of [state, ...lineage]) {
    const seq = known.get(candidate);
    if (seq !== undefined)
      return { found: true, workspace: await workspaceAfter(seq), at: (await stepAt(seq))?.at ?? "" };
    const copy = taken.find((one) => one.state === candidate);
    const again = copy && (await copyAgain(copy));
    if (copy && again) return { found: true, workspace: again, at: copy.entry.createdAt };
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

const stepAt = (seq: number) => journalTable().get(seq);

/** States this device went through, and the newest entry after which each stood. */
async function statesOfJournal(): Promise<ReadonlyMap<ContentHash, number>> {
  const steps = await journalTable().orderBy("seq").toArray();
  const known = new Map(steps.map(({ stateHash, seq }) => [stateHash, seq]));
  known.delete(emptyContentHash);
  return known;
}

/**
 * A copy as it was when it was merged in: what came of the merge, turned back to where the copy differed. Undefined
 * where the journal does not hold that state any more.
 */
async function copyAgain({ entry }: CopyTakenIn): Promise<Workspace | undefined> {
  const { exchange } = entry;
  if (exchange?.direction !== "in" || !exchange.difference) return undefined;
  const rows = await journalChangesTable().where("id").equals(entry.id).toArray();
  const made = rows.filter(({ before, after }) => !before && after).sort((a, b) => b.seq - a.seq)[0];
  const step = made && (await stepAt(made.seq));
  if (!made || !step) return undefined;
  const withoutEntry = hashAfter(step.stateHash, [{ kind: "exportLog", before: made.after, after: null }]);
  if (withoutEntry !== exchange.mergedInto) return undefined;
  return withChanges(await workspaceAfter(made.seq), [
    { kind: "exportLog", id: entry.id, after: null },
    ...exchange.difference.map(({ kind, id, record }) => ({ kind: kind as KindName, id, after: record })),
  ]);
}
