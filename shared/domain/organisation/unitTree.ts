import { inOrder } from "../workspace";
import type { OrgUnit } from "./orgUnit";

/** One line of the tree: a unit and how deep it stands; 1 is the top. */
export type UnitLine = { unit: OrgUnit; depth: number };

/**
 * Units as people read them: each above its parts, siblings in their order. A unit whose parent is missing, or who
 * stands below itself, is shown at the top instead of being lost.
 */
export function unitLines(units: readonly OrgUnit[]): UnitLine[] {
  const ids = new Set(units.map(({ id }) => id));
  const below = new Map<string | undefined, OrgUnit[]>();
  for (const unit of inOrder(units)) {
    const parent = unit.parentId && ids.has(unit.parentId) ? unit.parentId : undefined;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const lines: UnitLine[] = [];
  const shown = new Set<string>();
  const show = (unit: OrgUnit, depth: number) => {
    if (shown.has(unit.id)) return;
    shown.add(unit.id);
    lines.push({ unit, depth });
    for (const part of below.get(unit.id) ?? []) show(part, depth + 1);
  };
  for (const unit of below.get(undefined) ?? []) show(unit, 1);
  for (const unit of inOrder(units)) show(unit, 1);
  return lines;
}

export const unitMoves = ["up", "down", "indent", "outdent"] as const;
export type UnitMove = (typeof unitMoves)[number];

/** Where a unit goes: below which parent, behind which sibling (null = before all). */
export type UnitPlace = { parentId: string | undefined; after: string | null };

/** Siblings of a unit in order, itself included. */
export function siblingsOf(units: readonly OrgUnit[], parentId: string | undefined): OrgUnit[] {
  return inOrder(units.filter((unit) => unit.parentId === parentId));
}

/** Where a move puts a unit; undefined where it cannot go further. */
export function unitPlace(units: readonly OrgUnit[], unit: OrgUnit, move: UnitMove): UnitPlace | undefined {
  const siblings = siblingsOf(units, unit.parentId);
  const at = siblings.findIndex(({ id }) => id === unit.id);
  const before = siblings[at - 1];
  switch (move) {
    case "up":
      return before && { parentId: unit.parentId, after: siblings[at - 2]?.id ?? null };
    case "down": {
      const next = siblings[at + 1];
      return next && { parentId: unit.parentId, after: next.id };
    }
    case "indent":
      return before && { parentId: before.id, after: siblingsOf(units, before.id).at(-1)?.id ?? null };
    case "outdent": {
      const parent = units.find(({ id }) => id === unit.parentId);
      return parent && { parentId: parent.parentId, after: parent.id };
    }
  }
}
