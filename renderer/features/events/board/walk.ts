import type { BoardColumn } from "@shared/domain/events/boardView";

type Columns = readonly BoardColumn[];

/** Where a card hangs: its column, and its place in it. */
export function placeOf(
  columns: Columns,
  id: string | undefined,
): { column: number; at: number } | undefined {
  for (const [column, { cards }] of columns.entries()) {
    const at = cards.findIndex(({ note }) => note.id === id);
    if (at >= 0) return { column, at };
  }
  return undefined;
}

export const idsOf = (column: BoardColumn | undefined): string[] =>
  column?.cards.map(({ note }) => note.id) ?? [];

const steps = { ArrowUp: -1, ArrowDown: 1, PageUp: -8, PageDown: 8 } as const;

/** The card an arrow or page key goes to; sideways to the next column that has cards, at about the same height. */
export function walk(columns: Columns, id: string | undefined, key: string): string | undefined {
  const here = placeOf(columns, id);
  if (!here) return columns.flatMap(idsOf)[0];
  const ids = idsOf(columns[here.column]);
  const last = ids.length - 1;
  if (key in steps) {
    const at = here.at + steps[key as keyof typeof steps];
    return ids[Math.max(0, Math.min(last, at))];
  }
  if (key === "Home") return ids[0];
  if (key === "End") return ids[last];
  const way = key === "ArrowLeft" ? -1 : 1;
  // Without piles the cards stand side by side.
  if (columns.length === 1) return ids[Math.max(0, Math.min(last, here.at + way))];
  for (let column = here.column + way; column >= 0 && column < columns.length; column += way) {
    const there = idsOf(columns[column]);
    if (there.length > 0) return there[Math.min(here.at, there.length - 1)];
  }
  return id;
}

/** Where marked cards go by one step up or down: behind which card of their column; undefined where they cannot. */
export function stepWithin(
  { cards }: BoardColumn,
  moving: readonly string[],
  step: -1 | 1,
): { after: string | null } | undefined {
  const set = new Set(moving);
  const ids = cards.map(({ note }) => note.id);
  const staying = ids.filter((id) => !set.has(id));
  const first = ids.findIndex((id) => set.has(id));
  if (first < 0 || staying.length === 0) return undefined;
  const before = ids.slice(0, first).filter((id) => !set.has(id)).length;
  const target = before + step;
  if (target < 0 || target > staying.length) return undefined;
  return { after: staying[target - 1] ?? null };
}
