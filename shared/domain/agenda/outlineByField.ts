import { grouped } from "../grouped";
import type { Goal } from "./goal";
import { groupLine, itemLine, type Line } from "./outlineLine";
import type { OutlineSource } from "./outlineSource";

/**
 * Fields, in them goals with their sub-goals, in those measures. A measure's first line stands below the first
 * goal it names; without a goal it stands in its field. What has no field stands in a group at the end.
 */
export function buildByField({ fields, goals, measures, fieldOf, parentOf, goalsOf }: OutlineSource): Line[] {
  const partsOf = grouped(goals, (goal) => parentOf(goal)?.id);
  const goalsOfField = grouped(partsOf.get(undefined) ?? [], (goal) => fieldOf(goal)?.id);
  const serving = grouped(
    measures.flatMap((measure) => goalsOf(measure).map((goal, place) => ({ measure, goal, place }))),
    ({ goal }) => goal.id,
  );
  const loose = grouped(
    measures.filter((measure) => goalsOf(measure).length === 0),
    (measure) => fieldOf(measure)?.id,
  );

  const addGoal = (goal: Goal, parent: Line) => {
    const line = itemLine("goals", goal, parent);
    for (const part of partsOf.get(goal.id) ?? []) addGoal(part, line);
    for (const { measure, place } of serving.get(goal.id) ?? [])
      itemLine("measures", measure, line, place > 0);
  };
  const fill = (line: Line, fieldId: string | undefined) => {
    for (const goal of goalsOfField.get(fieldId) ?? []) addGoal(goal, line);
    for (const measure of loose.get(fieldId) ?? []) itemLine("measures", measure, line);
    return line;
  };

  const lines = fields.map((field) => fill(itemLine("actionFields", field, undefined), field.id));
  const rest = fill(groupLine("withoutField"), undefined);
  return rest.children.length > 0 ? [...lines, rest] : lines;
}
