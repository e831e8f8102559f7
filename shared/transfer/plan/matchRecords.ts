import type { RecordOf } from "@shared/domain/kinds";
import type { RichText } from "@shared/domain/richText";
import type { Comparison } from "./change";
import type { PlannedRecord, StrategyTable, StrategyWorkspace } from "./plannedRecord";
import { says, titleKey } from "./sameText";

/**
 * Finds the records the workspace already holds: by title, goals and measures in their own field before any
 * other; none is found twice.
 */
export function matchRecords(records: readonly PlannedRecord[], workspace: StrategyWorkspace): void {
  const taken = new Set<string>();
  const fieldIdOf = (record: RecordOf<StrategyTable>) => ("fieldId" in record ? record.fieldId : undefined);
  const find = (planned: PlannedRecord, inField: boolean) => {
    if (planned.existing) return;
    const key = titleKey(planned.content.title);
    const stored: readonly RecordOf<StrategyTable>[] = workspace[planned.table];
    const found = stored.find(
      (record) =>
        !taken.has(record.id) &&
        titleKey(record.title) === key &&
        (!inField || fieldIdOf(record) === planned.field?.id),
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
