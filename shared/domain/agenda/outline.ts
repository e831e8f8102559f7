import type { StructureOrder } from "./agenda";
import { buildByField } from "./outlineByField";
import { buildByGoal } from "./outlineByGoal";
import { type Line, linesBelow, type Outline } from "./outlineLine";
import { type OutlineRecords, outlineSource } from "./outlineSource";

/**
 * Builds the outline in one of the two orders (DOMAIN.md (c): Worms reads field then goals, Saxony goal then
 * fields). Archived records are left out; every other field, goal and measure has exactly one first line, also
 * where references dangle or run in a circle.
 */
export function buildOutline(records: OutlineRecords, order: StructureOrder): Outline {
  const source = outlineSource(records);
  const roots = order === "field_goal" ? buildByField(source) : buildByGoal(source);
  const byKey = new Map<string, Line>();
  for (const line of roots.flatMap(linesBelow)) byKey.set(line.key, line);
  return { order, roots, byKey };
}
