import { type ItemLine, type Line, linesBelow, type Outline } from "./outlineLine";
import { type Move, placeBelow, planMove, siblingsBelow } from "./outlineMoves";

/** What the keys do with a line: Alt+Up, Alt+Down, Tab, Shift+Tab. */
export const outlineSteps = ["up", "down", "in", "out"] as const;
export type OutlineStep = (typeof outlineSteps)[number];

/** The move a key stands for, or undefined where the line cannot go there. */
export function planStep(outline: Outline, line: ItemLine, step: OutlineStep): Move | undefined {
  if (step === "in") return planIn(outline, line);
  if (step === "out") return planOut(outline, line);
  return planShift(outline, line, step);
}

/** Becomes the last child of the nearest line before it that can hold its kind. */
function planIn(outline: Outline, line: ItemLine): Move | undefined {
  const siblings = line.parent ? line.parent.children : outline.roots;
  const holder = siblings
    .slice(0, siblings.indexOf(line))
    .findLast((before) => placeBelow(outline, before, line.kind) !== undefined);
  return holder && planMove(outline, line, holder);
}

/** Stands beside its parent: behind it where both are of one kind, else behind all of its kind there. */
function planOut(outline: Outline, line: ItemLine): Move | undefined {
  const { parent } = line;
  if (parent?.type !== "item") return undefined;
  const after = parent.kind === line.kind ? parent.record.id : undefined;
  if (parent.parent || outline.order === "goal_field") return planMove(outline, line, parent.parent, after);
  return undefined;
}

/** Changes places with its neighbour; at the edge it goes on into the next line that can hold it. */
function planShift(outline: Outline, line: ItemLine, step: "up" | "down"): Move | undefined {
  const siblings = siblingsBelow(outline, line.parent, line.kind);
  const index = siblings.indexOf(line);
  const neighbour = siblings[index + (step === "up" ? -1 : 1)];
  if (neighbour) {
    const after = step === "down" ? neighbour.record.id : (siblings[index - 2]?.record.id ?? null);
    return planMove(outline, line, line.parent, after);
  }
  const holder = nextHolder(outline, line, step);
  return holder && planMove(outline, line, holder, step === "up" ? undefined : null);
}

/** The nearest line of the parent's kind, up or down the page, that can hold the line. */
function nextHolder(outline: Outline, line: ItemLine, step: "up" | "down"): Line | undefined {
  const { parent } = line;
  if (!parent) return undefined;
  const level = (of: Line) => of.type === "group" || (parent.type === "item" && of.kind === parent.kind);
  const all = outline.roots.flatMap(linesBelow);
  const at = all.indexOf(parent);
  const towards = step === "up" ? all.slice(0, at).reverse() : all.slice(at + 1);
  const above = new Set<Line>();
  for (let up = parent.parent; up; up = up.parent) above.add(up);
  return towards.find(
    (holder) =>
      level(holder) &&
      !above.has(holder) &&
      placeBelow(outline, holder, line.kind) &&
      planMove(outline, line, holder),
  );
}
