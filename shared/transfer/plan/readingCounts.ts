import type { KindName } from "@shared/domain/kinds";
import type { Change, Comparison } from "./change";
import type { StrategyTable } from "./plannedRecord";
import type { StrategyPlan } from "./strategyPlan";
import type { TablePlan } from "./tablePlan";

/** How many records of a kind are new, there with the same words, there with others. */
export type ReadingCounts = Partial<Record<KindName, Record<Comparison, number>>>;

function countsIn(records: readonly { comparison: Comparison }[]): Record<Comparison, number> {
  const of = (comparison: Comparison) => records.filter((record) => record.comparison === comparison).length;
  return { new: of("new"), same: of("same"), changed: of("changed") };
}

/** Counts of a strategy by kind, fields first. */
export function strategyCounts({ records }: StrategyPlan): Record<StrategyTable, Record<Comparison, number>> {
  const of = (table: StrategyTable) => countsIn(records.filter((record) => record.table === table));
  return {
    actionFields: of("actionFields"),
    guidelines: of("guidelines"),
    goals: of("goals"),
    measures: of("measures"),
  };
}

/** Counts of a table's rows. */
export function tableCounts({ target, rows }: TablePlan): ReadingCounts {
  return { [target]: countsIn(rows) };
}

/** How many records of a kind changes make and change. */
export function storedOf(changes: readonly Change[], kind: KindName): { created: number; updated: number } {
  const of = (type: Change["type"]) =>
    changes.filter((change) => change.kind === kind && change.type === type).length;
  return { created: of("create"), updated: of("update") };
}
