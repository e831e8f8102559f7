import type { Guideline } from "./guideline";
import type { GuidelineCheck } from "./guidelineCheck";
import type { Measure } from "./measure";
import type { Perspective } from "./perspective";

type Item = { id: string };
type View = Pick<Perspective, "itemId" | "orgUnitId" | "weight">;

/** What the departments' perspectives on one item give to talk about. FIELD.md M10. */
export type PerspectiveTopic =
  | { kind: "contradiction"; itemId: string; core: readonly string[]; marginal: readonly string[] }
  | { kind: "missing"; itemId: string; unitIds: readonly string[] };

/**
 * Topics for the next leadership talk: items that are one department's centre and another's side note, then those
 * on which some have spoken and others have not. Items nobody spoke about yet are open cells, no topic.
 */
export function perspectiveTopics(
  items: readonly Item[],
  unitIds: readonly string[],
  views: readonly View[],
): PerspectiveTopic[] {
  const contradictions: PerspectiveTopic[] = [];
  const missing: PerspectiveTopic[] = [];
  for (const { id: itemId } of items) {
    const ofItem = views.filter((view) => view.itemId === itemId && unitIds.includes(view.orgUnitId));
    const withWeight = (weight: View["weight"]) =>
      ofItem.filter((view) => view.weight === weight).map(({ orgUnitId }) => orgUnitId);
    const [core, marginal] = [withWeight("core"), withWeight("marginal")];
    if (core.length > 0 && marginal.length > 0)
      contradictions.push({ kind: "contradiction", itemId, core, marginal });
    const silent = unitIds.filter((unitId) => !ofItem.some(({ orgUnitId }) => orgUnitId === unitId));
    if (ofItem.length > 0 && silent.length > 0) missing.push({ kind: "missing", itemId, unitIds: silent });
  }
  return [...contradictions, ...missing];
}

/** Cells of a matrix that say something, of all there are. */
export type Coverage = { done: number; all: number };

export function perspectiveCoverage(
  items: readonly Item[],
  unitIds: readonly string[],
  views: readonly View[],
): Coverage {
  const ids = new Set(items.map(({ id }) => id));
  const done = views.filter(({ itemId, orgUnitId }) => ids.has(itemId) && unitIds.includes(orgUnitId)).length;
  return { done, all: items.length * unitIds.length };
}

/** Measures held against guidelines: how many cells say something. */
export function guidelineCoverage(
  measures: readonly Pick<Measure, "id">[],
  guidelines: readonly Pick<Guideline, "id">[],
  checks: readonly Pick<GuidelineCheck, "measureId" | "guidelineId">[],
): Coverage {
  const [rows, columns] = [new Set(measures.map(({ id }) => id)), new Set(guidelines.map(({ id }) => id))];
  const done = checks.filter((check) => rows.has(check.measureId) && columns.has(check.guidelineId)).length;
  return { done, all: rows.size * columns.size };
}
