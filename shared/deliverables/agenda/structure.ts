import { grouped } from "../../domain/grouped";
import type { RecordOf } from "../../domain/kinds";
import { inOrder, type Workspace } from "../../domain/workspace";

type Goal = RecordOf<"goals">;
type Measure = RecordOf<"measures">;
type Field = RecordOf<"actionFields">;

/** A goal with its sub-goals. Deeper levels are listed with the sub-goals: documents show two. */
export type GoalWithParts = { goal: Goal; parts: readonly Goal[] };

/**
 * How fields, goals and measures hang together in a document. A measure belongs to its own field, else to the
 * field of the first goal it serves; what belongs nowhere (or to something the audience may not see) is kept
 * apart, so that nothing visible is lost.
 */
export type Structure = {
  fields: readonly Field[];
  /** Key undefined: without field. */
  goalsByField: ReadonlyMap<string | undefined, readonly GoalWithParts[]>;
  measuresByField: ReadonlyMap<string | undefined, readonly Measure[]>;
  goals: readonly GoalWithParts[];
  measuresByGoal: ReadonlyMap<string, readonly Measure[]>;
  fieldOf: (measure: Measure) => Field | undefined;
};

export function structureOf(workspace: Workspace): Structure {
  const fields = inOrder(workspace.actionFields);
  const fieldById = new Map(fields.map((field) => [field.id, field]));
  const goals = goalTrees(inOrder(workspace.goals));
  const goalById = new Map(workspace.goals.map((goal) => [goal.id, goal]));
  const measures = inOrder(workspace.measures);
  const known = (id: string | undefined) => (id !== undefined ? fieldById.get(id) : undefined);
  const fieldOf = (measure: Measure) =>
    known(measure.fieldId) ??
    measure.goalIds.map((id) => known(goalById.get(id)?.fieldId)).find((field) => field !== undefined);
  const byGoal = new Map<string, Measure[]>();
  for (const measure of measures)
    for (const goalId of new Set(measure.goalIds)) {
      const list = byGoal.get(goalId);
      if (list) list.push(measure);
      else byGoal.set(goalId, [measure]);
    }
  return {
    fields,
    goalsByField: grouped(goals, ({ goal }) => known(goal.fieldId)?.id),
    measuresByField: grouped(measures, (measure) => fieldOf(measure)?.id),
    goals,
    measuresByGoal: byGoal,
    fieldOf,
  };
}

/** Goals without a visible parent with everything below them; goals in a circle stand on their own. */
function goalTrees(goals: readonly Goal[]): GoalWithParts[] {
  const ids = new Set(goals.map((goal) => goal.id));
  const parentOf = (goal: Goal) =>
    goal.parentGoalId !== undefined && ids.has(goal.parentGoalId) ? goal.parentGoalId : undefined;
  const children = grouped(goals, parentOf);
  const placed = new Set<string>();
  const below = (goal: Goal): Goal[] => {
    placed.add(goal.id);
    return (children.get(goal.id) ?? []).flatMap((child) =>
      placed.has(child.id) ? [] : [child, ...below(child)],
    );
  };
  const tops = children.get(undefined) ?? [];
  const trees = new Map(tops.map((goal) => [goal.id, { goal, parts: below(goal) }]));
  for (const goal of goals) if (!placed.has(goal.id)) trees.set(goal.id, { goal, parts: below(goal) });
  return goals.flatMap((goal) => trees.get(goal.id) ?? []);
}
