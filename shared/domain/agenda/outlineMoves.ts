import { type ItemLine, type Line, linesBelow, type Outline, type OutlineKind } from "./outlineLine";

/** What standing below a line means for a record's references. `undefined` clears, an absent key leaves alone. */
export type Place = {
  fieldId?: string | undefined;
  parentGoalId?: string | undefined;
  /** For measures: the goal this line stands for; undefined for none. */
  goalId?: string | undefined;
};

/** A line put somewhere else: its new references, and its new place among the siblings of its kind. */
export type Move = {
  line: ItemLine;
  parent: Line | undefined;
  patch: { fieldId?: string | undefined; parentGoalId?: string | undefined; goalIds?: string[] };
  /** Ids of the siblings of its kind in their order, without the moved record. */
  siblings: string[];
  /** Sibling it stands behind; null = before all. */
  after: string | null;
  /** Records below a goal that follow it into another field. */
  followers: { kind: "goals" | "measures"; id: string; fieldId: string | undefined }[];
};

/**
 * Whether a kind may stand below a line, and what that means. Field→goal: goals stand in fields, goals or the
 * group without field; measures also in goals. Goal→field: goals at the top or in goals, measures in goals, in a
 * field below a goal, or in the group without goal.
 */
export function placeBelow(outline: Outline, parent: Line | undefined, kind: OutlineKind): Place | undefined {
  const rule = outline.order === "field_goal" ? placeByField : placeByGoal;
  return rule(parent, kind);
}

function placeByField(parent: Line | undefined, kind: OutlineKind): Place | undefined {
  if (!parent) return kind === "actionFields" ? {} : undefined;
  if (kind === "actionFields") return undefined;
  if (parent.type === "group" || parent.kind === "actionFields") {
    const fieldId = parent.type === "group" ? undefined : parent.record.id;
    return kind === "goals" ? { fieldId, parentGoalId: undefined } : { fieldId, goalId: undefined };
  }
  if (parent.kind !== "goals") return undefined;
  const { fieldId } = parent.record;
  return kind === "goals"
    ? { fieldId, parentGoalId: parent.record.id }
    : { fieldId, goalId: parent.record.id };
}

function placeByGoal(parent: Line | undefined, kind: OutlineKind): Place | undefined {
  if (!parent) return kind === "goals" ? { parentGoalId: undefined } : undefined;
  if (parent.type === "group")
    return kind === "actionFields"
      ? {}
      : kind === "measures"
        ? { fieldId: undefined, goalId: undefined }
        : undefined;
  if (parent.kind === "goals") {
    if (kind === "goals") return { parentGoalId: parent.record.id };
    return kind === "measures" ? { goalId: parent.record.id } : undefined;
  }
  if (parent.kind !== "actionFields" || kind !== "measures") return undefined;
  const above = parent.parent;
  const goalId = above?.type === "item" && above.kind === "goals" ? above.record.id : undefined;
  return { fieldId: parent.record.id, goalId };
}

/** Lines of one kind directly below a line, or at the top. */
export function siblingsBelow(outline: Outline, parent: Line | undefined, kind: OutlineKind): ItemLine[] {
  const lines = parent ? parent.children : outline.roots;
  return lines.filter((line): line is ItemLine => line.type === "item" && line.kind === kind);
}

/**
 * Puts a line below another one (undefined = at the top), behind a sibling of its kind (null = before all,
 * undefined = behind all). Undefined where its kind may not stand there, where it would stand below itself, or
 * where nothing would change.
 */
export function planMove(
  outline: Outline,
  line: ItemLine,
  parent: Line | undefined,
  after?: string | null,
): Move | undefined {
  const place = placeBelow(outline, parent, line.kind);
  if (!place || (parent && linesBelow(line).includes(parent))) return undefined;
  if (line.kind === "actionFields" && outline.order === "goal_field") return undefined;
  const siblings = siblingsBelow(outline, parent, line.kind).map((sibling) => sibling.record.id);
  const others = siblings.filter((id) => id !== line.record.id);
  const behind = after === undefined ? (others.at(-1) ?? null) : after;
  const index = siblings.indexOf(line.record.id);
  const stays = parent === line.parent && (siblings[index - 1] ?? null) === behind;
  if (stays || behind === line.record.id) return undefined;
  return {
    line,
    parent,
    patch: patchFor(line, place),
    siblings: others,
    after: behind,
    followers: followersOf(line, place),
  };
}

/** The new references of a record that comes to stand at a place. */
function patchFor(line: ItemLine, { goalId, ...rest }: Place): Move["patch"] {
  if (line.kind !== "measures") return rest;
  const { goalIds } = line.record;
  const from = goalAbove(line);
  const kept = goalIds.map((id) => (id === from ? goalId : id));
  const next = goalId && !kept.includes(goalId) ? [goalId, ...kept] : kept;
  return { ...rest, goalIds: [...new Set(next.filter((id) => id !== undefined))] };
}

/** The goal a measure's line stands for: the nearest one above it. */
export function goalAbove(line: Line): string | undefined {
  for (let up = line.parent; up; up = up.parent)
    if (up.type === "item" && up.kind === "goals") return up.record.id;
  return undefined;
}

/** A goal that changes its field takes along what stands below it and belonged to the same field. */
function followersOf(line: ItemLine, place: Place): Move["followers"] {
  if (line.kind !== "goals" || !("fieldId" in place)) return [];
  const before = line.record.fieldId;
  if (place.fieldId === before) return [];
  return linesBelow(line)
    .slice(1)
    .flatMap((below) =>
      below.type === "item" &&
      below.kind !== "actionFields" &&
      !below.again &&
      below.record.fieldId === before
        ? [{ kind: below.kind, id: below.record.id, fieldId: place.fieldId }]
        : [],
    );
}
