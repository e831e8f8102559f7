import type { Counters } from "@shared/domain/codes";
import type { Workspace } from "@shared/domain/workspace";
import type { MergeChange } from "@shared/transfer/merge/mergedState";
import {
  type Comparison,
  compareCopies,
  type Merged,
  mergeCopies,
} from "@shared/transfer/merge/mergeWorkspaces";
import type { Choices } from "@shared/transfer/merge/states";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { readMeta } from "../db";
import { commonState } from "./commonState";
import { wholeWorkspace } from "./workspace";

/** A colleague's copy held against this one; nothing has changed yet. */
export type MergePreview =
  | {
      outcome: "mergeable";
      comparison: Comparison;
      counters: readonly Counters[];
      /** ISO moment of the state both came from. */
      commonAt: string;
      /** Persons who were forgotten on the other device and are known here by name. */
      forgotten: readonly ForgottenThere[];
    }
  | { outcome: "nothing" }
  | { outcome: "unrelated"; reason: "otherWorkspace" | "noLineage" | "unknown" | "forgotten" };

/** A person forgotten on the other device: the name here, and what stands there in its place. */
export type ForgottenThere = { name: string; replacement: string };

/** What merging a file would mean. */
export async function mergePreview(opened: OpenedWorkspace): Promise<MergePreview> {
  const common = await commonState(opened);
  if (!common.found)
    return common.reason === "takenIn"
      ? { outcome: "nothing" }
      : { outcome: "unrelated", reason: common.reason };
  const ours = await wholeWorkspace();
  const comparison = comparedWith(common.workspace, ours, opened);
  const counters = [(await readMeta())?.counters ?? {}, opened.manifest.counters];
  const { changes, conflicts } = previewWith(comparison, counters, new Map());
  if (changes.every(isNoteOfExchange) && conflicts.length === 0) return { outcome: "nothing" };
  const forgotten = forgottenThere(ours, opened.workspace);
  return { outcome: "mergeable", comparison, counters, commonAt: common.at, forgotten };
}

function forgottenThere(ours: Workspace, theirs: Workspace): ForgottenThere[] {
  const stones = new Map(theirs.persons.flatMap((one) => (one.anonymisedAt ? [[one.id, one]] : [])));
  return ours.persons.flatMap(({ id, displayName, anonymisedAt }) => {
    const stone = anonymisedAt ? undefined : stones.get(id);
    return stone ? [{ name: displayName, replacement: stone.displayName }] : [];
  });
}

/** Whether a change is only the other device's note that it saved or handed over its workspace: no news to anybody. */
export function isNoteOfExchange({ kind, before, after }: MergeChange): boolean {
  return kind === "exportLog" && (after ?? before)?.deliverable === "workspace";
}

const comparedWith = (base: Workspace, ours: Workspace, { workspace: theirs }: OpenedWorkspace) =>
  compareCopies({ base, ours, theirs });

/** What would be written with some choices; asked for the page alone, so the moment does not matter. */
export function previewWith(comparison: Comparison, counters: readonly Counters[], choices: Choices): Merged {
  return mergeCopies(comparison, choices, { counters, now: new Date().toISOString() });
}
