import type { RecordOf } from "@shared/domain/kinds";
import type { RichText } from "@shared/domain/richText";
import type { Comparison } from "./change";
import type { PlannedRecord, StrategyTable, StrategyWorkspace } from "./plannedRecord";
import { says, titleKey } from "./sameText";

type Stored = RecordOf<StrategyTable>;

/** Records by table and title; those of the same title in their order. */
function byTitle(workspace: StrategyWorkspace, tables: Iterable<StrategyTable>): Map<string, Stored[]> {
  const found = new Map<string, Stored[]>();
  for (const table of new Set(tables))
    for (const record of workspace[table] as readonly Stored[]) {
      const key = `${table} ${titleKey(record.title)}`;
      const alike = found.get(key);
      if (alike) alike.push(record);
      else found.set(key, [record]);
    }
  return found;
}

/**
 * Finds the records the workspace already holds: by title, goals and measures in their own field before any
 * other; none is found twice.
 */
export function matchRecords(records: readonly PlannedRecord[], workspace: StrategyWorkspace): void {
  const stored = byTitle(
    workspace,
    records.map((record) => record.table),
  );
  const taken = new Set<string>();
  const fieldIdOf = (record: Stored) => ("fieldId" in record ? record.fieldId : undefined);
  const find = (planned: PlannedRecord, inField: boolean) => {
    if (planned.existing) return;
    const alike = stored.get(`${planned.table} ${titleKey(planned.content.title)}`) ?? [];
    const found = alike.find(
      (record) => !taken.has(record.id) && (!inField || fieldIdOf(record) === planned.field?.id),
    );
    if (!found) return;
    taken.add(found.id);
    planned.existing = found;
    planned.id = found.id;
  };
  for (const planned of records) find(planned, true);
  for (const planned of records) find(planned, false);
}

/** Whether the workspace already says what the source says of a record. */
export function compareRecord({ existing, content, field, goals }: PlannedRecord): Comparison {
  if (!existing) return "new";
  const stored = existing as Record<string, unknown>;
  const saysTexts = Object.entries(content.texts).every(([name, text]) =>
    says(stored[name] as RichText, text),
  );
  const saysFields = Object.entries(content.fields).every(
    ([name, value]) => JSON.stringify(stored[name]) === JSON.stringify(value),
  );
  const hasLinks =
    (field === undefined || stored.fieldId === field.id) &&
    goals.every(({ id }) => (stored.goalIds as string[] | undefined)?.includes(id));
  return saysTexts && saysFields && hasLinks ? "same" : "changed";
}
