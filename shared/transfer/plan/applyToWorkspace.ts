import { type Counters, codeSeries, formatCode, takeNumber } from "@shared/domain/codes";
import { isCodedKind, type KindName, kinds, type RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import type { Change } from "./change";

export type NumberedWorkspace = { workspace: Workspace; counters: Counters };

/**
 * Stores changes in a workspace held in memory: validates, gives codes, sets times. The given workspace stays
 * as it is. For the headless command; the window stores the same changes through a command of its own.
 */
export function applyToWorkspace(
  given: NumberedWorkspace,
  changes: readonly Change[],
  now: string,
): NumberedWorkspace {
  const workspace: Workspace = { ...given.workspace };
  let counters = given.counters;
  const recordsOf = <K extends KindName>(kind: K) => workspace[kind] as RecordOf<K>[];
  const store = (kind: KindName, records: object[]) => {
    (workspace[kind] as object[]) = records;
  };
  const codeFor = (kind: KindName, draft: object): { code?: string } => {
    if (!isCodedKind(kind)) return {};
    const fieldId = "fieldId" in draft ? draft.fieldId : undefined;
    const field = recordsOf("actionFields").find((record) => record.id === fieldId);
    const series = codeSeries(kind, field?.code);
    const taken = takeNumber(counters, series);
    counters = taken.counters;
    return { code: formatCode(kind, series, taken.number) };
  };
  for (const change of changes) {
    const { kind } = change;
    const schema = kinds[kind].schema;
    if (change.type === "create") {
      const times = { createdAt: now, updatedAt: now };
      const record = schema.parse({ ...codeFor(kind, change.draft), ...change.draft, ...times });
      store(kind, [...recordsOf(kind), record]);
    } else
      store(
        kind,
        recordsOf(kind).map((record) =>
          record.id === change.id ? schema.parse({ ...record, ...change.patch, updatedAt: now }) : record,
        ),
      );
  }
  return { workspace, counters };
}
