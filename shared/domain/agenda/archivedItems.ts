import type { Workspace } from "../workspace";
import { type OutlineKind, type OutlineRecord, outlineKinds } from "./outlineLine";

/** A field, goal or measure that was taken out of the outline. */
export type ArchivedItem = { kind: OutlineKind; record: OutlineRecord };

/** What was taken out of the outline, newest first. */
export function archivedItems(workspace: Pick<Workspace, OutlineKind>): ArchivedItem[] {
  return outlineKinds
    .flatMap((kind) => workspace[kind].map((record): ArchivedItem => ({ kind, record })))
    .filter(({ record }) => record.archivedAt !== undefined)
    .sort((a, b) => (b.record.archivedAt ?? "").localeCompare(a.record.archivedAt ?? ""));
}
