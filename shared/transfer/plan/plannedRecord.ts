import type { KindName, RecordOf } from "@shared/domain/kinds";
import type { RichText } from "@shared/domain/richText";
import type { Workspace } from "@shared/domain/workspace";
import type { RecordKind } from "../strategy/proposal";
import type { Comparison } from "./change";

/** The tables a strategy is read into. */
export const strategyKinds = {
  actionField: "actionFields",
  goal: "goals",
  measure: "measures",
  guideline: "guidelines",
} as const satisfies Record<RecordKind, KindName>;
export type StrategyTable = (typeof strategyKinds)[RecordKind];

/** What one record will say; texts by field. */
export type Content = { title: string; texts: Record<string, RichText>; fields: object; note: string };

/** One record of the source: new, or found in the workspace. */
export type PlannedRecord = {
  table: StrategyTable;
  /** Lines it was made of; more than one where the source says it twice. */
  nodeIds: string[];
  /** Id of the record found, or the one a new record will get. */
  id: string;
  comparison: Comparison;
  content: Content;
  field?: PlannedRecord;
  /** Goals a measure serves. */
  goals: PlannedRecord[];
  parentGoal?: PlannedRecord;
  existing?: RecordOf<StrategyTable>;
};

export type StrategyWorkspace = Pick<Workspace, "agendas" | "orgUnits" | StrategyTable>;
