import { type ItemLine, type Line, levelOf, linesBelow, type Outline } from "./outlineLine";
import { type Move, planMove, siblingsBelow } from "./outlineMoves";
import type { Row } from "./outlineRows";

/** Where a dragged line would come to stand, and where the mark for it is drawn. */
export type Drop = {
  move: Move;
  /** Above the row with this index (the number of rows = below all), or on a row it would go into. */
  at: { index: number; level: number } | { inside: Line };
};

/** Part of a row's height at its edges that means "beside", the rest means "into". */
const edge = 0.3;

/**
 * The drop for a place on a row: `fraction` is how far down the row the pointer stands, 0 to 1. Where the meant
 * place is not possible the nearest possible one of that row counts; undefined where there is none.
 */
export function dropAt(
  outline: Outline,
  rows: readonly Row[],
  line: ItemLine,
  index: number,
  fraction: number,
): Drop | undefined {
  const above = () => dropBetween(outline, rows, line, index)[0];
  const below = () => dropBetween(outline, rows, line, index + 1)[0];
  const into = () => dropInto(outline, rows[index]?.line, line);
  const order =
    fraction < edge
      ? [above, into, below]
      : fraction > 1 - edge
        ? [below, into, above]
        : [into, ...(fraction < 0.5 ? [above, below] : [below, above])];
  for (const attempt of order) {
    const drop = attempt();
    if (drop) return drop;
  }
  return undefined;
}

/** Every place a line can be dropped at, from top to bottom, each once; for moving it by keys. */
export function allDrops(outline: Outline, rows: readonly Row[], line: ItemLine): Drop[] {
  const beside = Array.from({ length: rows.length + 1 }, (_, index) =>
    dropBetween(outline, rows, line, index).map((drop) => ({ drop, height: index - 0.5 })),
  );
  const into = rows.map((row, height) => {
    const drop = dropInto(outline, row.line, line);
    return drop ? [{ drop, height }] : [];
  });
  const seen = new Set<string>();
  return [...beside.flat(), ...into.flat()]
    .filter(({ drop: { move } }) => {
      const place = `${move.parent?.key ?? ""}/${move.after ?? ""}`;
      return seen.has(place) ? false : seen.add(place);
    })
    .sort((a, b) => a.height - b.height)
    .map(({ drop }) => drop);
}

function dropInto(outline: Outline, parent: Line | undefined, line: ItemLine): Drop | undefined {
  const move = parent && planMove(outline, line, parent);
  return move && { move, at: { inside: parent } };
}

/** Drops on the border above a row: before it, or behind a line that ends there. The likeliest comes first. */
function dropBetween(outline: Outline, rows: readonly Row[], line: ItemLine, index: number): Drop[] {
  const next = rows[index]?.line;
  const drops: Drop[] = [];
  const add = (parent: Line | undefined, after: string | null) => {
    const move = planMove(outline, line, parent, after);
    if (move) drops.push({ move, at: { index, level: parent ? levelOf(parent) + 1 : 1 } });
  };
  if (next?.type === "item" && next.kind === line.kind) {
    const siblings = siblingsBelow(outline, next.parent, next.kind).filter((sibling) => sibling !== line);
    add(next.parent, siblings[siblings.indexOf(next) - 1]?.record.id ?? null);
  }
  for (let before = rows[index - 1]?.line; before; before = before.parent) {
    if (before.type !== "item" || before.kind !== line.kind || before === line) continue;
    if (next && linesBelow(before).includes(next)) continue;
    add(before.parent, before.record.id);
  }
  const isUsual = (drop: Drop) => kindOf(drop.move.parent) === kindOf(line.parent);
  return drops.sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
}

const kindOf = (line: Line | undefined) => (line?.type === "item" ? line.kind : line?.type);
