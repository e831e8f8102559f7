import { grouped } from "../grouped";
import type { ActionField } from "./actionField";
import type { Goal } from "./goal";
import { groupLine, itemLine, type Line } from "./outlineLine";
import type { OutlineSource } from "./outlineSource";

/**
 * Goals with their sub-goals, in them the fields they touch, in those measures. Fields appear below every goal
 * they belong to; fields and measures without any goal stand in a group at the end.
 */
export function buildByGoal({ fields, goals, measures, fieldOf, parentOf, goalsOf }: OutlineSource): Line[] {
  const partsOf = grouped(goals, (goal) => parentOf(goal)?.id);
  const serving = grouped(
    measures.flatMap((measure) => goalsOf(measure).map((goal, place) => ({ measure, goal, place }))),
    ({ goal }) => goal.id,
  );
  const shown = new Set<ActionField>();
  const addField = (field: ActionField, parent: Line): Line => {
    const line = itemLine("actionFields", field, parent, shown.has(field));
    shown.add(field);
    return line;
  };

  const addGoal = (goal: Goal, parent: Line | undefined): Line => {
    const line = itemLine("goals", goal, parent);
    for (const part of partsOf.get(goal.id) ?? []) addGoal(part, line);
    const inField = grouped(serving.get(goal.id) ?? [], ({ measure }) => fieldOf(measure)?.id);
    for (const field of fields) {
      const own = inField.get(field.id) ?? [];
      if (own.length === 0 && goal.fieldId !== field.id) continue;
      const below = addField(field, line);
      for (const { measure, place } of own) itemLine("measures", measure, below, place > 0);
    }
    for (const { measure, place } of inField.get(undefined) ?? [])
      itemLine("measures", measure, line, place > 0);
    return line;
  };

  const lines = (partsOf.get(undefined) ?? []).map((goal) => addGoal(goal, undefined));
  const rest = groupLine("withoutGoal");
  const loose = grouped(
    measures.filter((measure) => goalsOf(measure).length === 0),
    (measure) => fieldOf(measure)?.id,
  );
  for (const field of fields) {
    const own = loose.get(field.id) ?? [];
    if (own.length === 0 && shown.has(field)) continue;
    const below = addField(field, rest);
    for (const measure of own) itemLine("measures", measure, below);
  }
  for (const measure of loose.get(undefined) ?? []) itemLine("measures", measure, rest);
  return rest.children.length > 0 ? [...lines, rest] : lines;
}
