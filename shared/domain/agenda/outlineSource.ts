import { byId, inOrder } from "../workspace";
import type { ActionField } from "./actionField";
import type { Goal } from "./goal";
import type { Measure } from "./measure";

/** What the outline is drawn from. */
export type OutlineRecords = {
  actionFields: readonly ActionField[];
  goals: readonly Goal[];
  measures: readonly Measure[];
};

/** The records in their order, with the look-ups both ways of building need. */
export type OutlineSource = {
  fields: ActionField[];
  goals: Goal[];
  measures: Measure[];
  /** Field of a goal or measure, as far as it is there. */
  fieldOf: (record: { fieldId?: string }) => ActionField | undefined;
  /** The goal a goal is part of; undefined where it has none, or where going up would run in a circle. */
  parentOf: (goal: Goal) => Goal | undefined;
  /** Goals a measure serves, as far as they are there, in its own order. */
  goalsOf: (measure: Measure) => Goal[];
};

const isKept = (record: { archivedAt?: string }) => record.archivedAt === undefined;

/** Leaves out archived records and what refers to nothing. */
export function outlineSource(records: OutlineRecords): OutlineSource {
  const goals = inOrder(records.goals.filter(isKept));
  const fields = inOrder(records.actionFields.filter(isKept));
  const goalById = byId(goals);
  const fieldById = byId(fields);
  const above = (goal: Goal) => (goal.parentGoalId ? goalById.get(goal.parentGoalId) : undefined);
  return {
    fields,
    goals,
    measures: inOrder(records.measures.filter(isKept)),
    fieldOf: (record) => (record.fieldId ? fieldById.get(record.fieldId) : undefined),
    parentOf: (goal) => (runsInCircle(goal, above) ? undefined : above(goal)),
    goalsOf: (measure) => measure.goalIds.flatMap((id) => goalById.get(id) ?? []),
  };
}

function runsInCircle(goal: Goal, above: (goal: Goal) => Goal | undefined): boolean {
  const passed = new Set([goal]);
  for (let next = above(goal); next; next = above(next)) {
    if (next === goal) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}
