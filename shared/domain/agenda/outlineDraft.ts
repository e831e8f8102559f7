import { type Line, linesBelow, type Outline, type OutlineKind, outlineKinds } from "./outlineLine";
import { placeBelow, siblingsBelow } from "./outlineMoves";
import type { Row } from "./outlineRows";

/** A line being typed that is no record yet: what it will be and where. */
export type Draft = {
  kind: OutlineKind;
  parent: Line | undefined;
  /** Record id of the sibling it stands behind; undefined = behind all of its kind. */
  after: string | undefined;
};

/** What Enter on a line begins: a line of its kind behind it, or, where its kind cannot follow, one inside it. */
export function draftBelow(outline: Outline, line: Line): Draft | undefined {
  if (line.type === "item" && placeBelow(outline, line.parent, line.kind))
    return { kind: line.kind, parent: line.parent, after: line.record.id };
  return draftInside(outline, line);
}

/** A first or further line inside another one, of the wanted kind or the first that may stand there. */
export function draftInside(
  outline: Outline,
  parent: Line | undefined,
  wanted?: OutlineKind,
): Draft | undefined {
  const kind = wanted ?? kindsInside(outline, parent).at(0);
  return kind && placeBelow(outline, parent, kind) ? { kind, parent, after: undefined } : undefined;
}

/** What may stand inside a line, in the order of the outline. */
export function kindsInside(outline: Outline, parent: Line | undefined): OutlineKind[] {
  return outlineKinds.filter((kind) => placeBelow(outline, parent, kind) !== undefined);
}

/** Tab on a line being typed: one level deeper, into the line it stands behind; a measure cannot go deeper. */
export function draftDeeper(outline: Outline, draft: Draft): Draft | undefined {
  const kind = draft.kind === "actionFields" ? "goals" : "measures";
  if (draft.kind === "measures") return undefined;
  const siblings = siblingsBelow(outline, draft.parent, draft.kind);
  const before = draft.after ? siblings.find((line) => line.record.id === draft.after) : siblings.at(-1);
  return (
    (before && draftInside(outline, before, kind)) ??
    (draft.parent && draftInside(outline, draft.parent, kind))
  );
}

/** Shift+Tab on a line being typed: beside the line it stands in, of that line's kind. */
export function draftShallower(outline: Outline, draft: Draft): Draft | undefined {
  const isInGoal = draft.parent?.type === "item" && draft.parent.kind === "goals";
  if (draft.kind === "measures" && !isInGoal) {
    const goal = draftInside(outline, draft.parent, "goals");
    if (goal) return goal;
  }
  for (let line = draft.parent; line; line = line.parent)
    if (line.type === "item" && placeBelow(outline, line.parent, line.kind))
      return { kind: line.kind, parent: line.parent, after: line.record.id };
  return undefined;
}

/** References of the record a draft becomes. */
export function draftFields(
  outline: Outline,
  draft: Draft,
): { fieldId?: string; parentGoalId?: string; goalIds?: string[] } {
  const { goalId, ...place } = placeBelow(outline, draft.parent, draft.kind) ?? {};
  return draft.kind === "measures" ? { ...place, goalIds: goalId ? [goalId] : [] } : place;
}

/** How many rows stand above the line being typed. */
export function draftRowIndex(outline: Outline, rows: readonly Row[], draft: Draft): number {
  const siblings = siblingsBelow(outline, draft.parent, draft.kind);
  const before = draft.after ? siblings.find((line) => line.record.id === draft.after) : siblings.at(-1);
  if (before) return endOf(rows, before);
  if (!draft.parent) return rows.length;
  if (draft.kind === "measures") return endOf(rows, draft.parent);
  return rows.findIndex((row) => row.line === draft.parent) + 1;
}

/** Index behind the last visible row of a line and what is below it. */
function endOf(rows: readonly Row[], line: Line): number {
  const below = new Set(linesBelow(line));
  return rows.findLastIndex((row) => below.has(row.line)) + 1;
}
