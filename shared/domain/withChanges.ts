import { type KindName, kindNames } from "./kinds";
import type { Workspace } from "./workspace";

/** A record as a change leaves it; null = not there any more. */
export type RecordAfter = { kind: KindName; id: string; after: object | null };

/**
 * A workspace after some changes, without touching the given one. With changes turned round this leads back in time
 * (FIELD.md M9).
 */
export function withChanges(workspace: Workspace, changes: readonly RecordAfter[]): Workspace {
  const result = { ...workspace };
  for (const kind of kindNames) {
    const concerned = changes.filter((change) => change.kind === kind);
    if (concerned.length === 0) continue;
    const records = new Map<string, object>(workspace[kind].map((record) => [record.id, record]));
    for (const { id, after } of concerned)
      if (after) records.set(id, after);
      else records.delete(id);
    (result[kind] as object[]) = [...records.values()];
  }
  return result;
}
