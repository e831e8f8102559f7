/** A place in a column: a node, or an arrow that passes through. */
export type Slot = {
  id: string;
  isNode: boolean;
  layer: number;
  /** Upper edge. */
  y: number;
  height: number;
  /** What it is joined to in the columns to its left and right. */
  left: Slot[];
  right: Slot[];
};

/** Times the columns are gone through in both directions; more changes little. */
const rounds = 4;

const centre = ({ y, height }: Slot) => y + height / 2;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Orders the slots of each column so that few arrows cross, and gives them their heights near what they are joined
 * to. Gives the least upper edge, which may be negative.
 */
export function placedColumns(columns: readonly Slot[][], gap: number): number {
  for (const column of columns) stack(column, gap);
  for (let round = 0; round < rounds; round += 1) {
    for (const column of columns) sortBy(column, "left");
    for (const column of [...columns].reverse()) sortBy(column, "right");
  }
  for (const column of columns) sortBy(column, "left");
  for (const column of columns) stack(column, gap);
  for (let round = 0; round < rounds; round += 1) {
    for (const column of columns) settle(column, "left", gap);
    for (const column of [...columns].reverse()) settle(column, "right", gap);
  }
  for (const column of columns) settle(column, "left", gap);
  return Math.min(0, ...columns.flatMap((column) => column.map(({ y }) => y)));
}

function stack(column: readonly Slot[], gap: number): void {
  let y = 0;
  for (const slot of column) {
    slot.y = y;
    y += slot.height + gap;
  }
}

/** Orders a column by where the neighbours on one side stand; what has none there keeps its place. */
function sortBy(column: Slot[], side: "left" | "right"): void {
  const rank = new Map(
    column.map((slot, index) => {
      const neighbours = slot[side];
      return [slot, neighbours.length > 0 ? mean(neighbours.map(placeIn)) : index] as const;
    }),
  );
  column.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  column.forEach((slot, index) => {
    slot.y = index;
  });
}

/** While columns are ordered, `y` is the place in the column. */
const placeIn = ({ y }: Slot) => y;

/**
 * Moves the slots of a column towards their neighbours on one side, keeping order and room. Pushed from above and
 * from below, the middle of both is taken: it keeps the room too, and leans to neither side.
 */
function settle(column: readonly Slot[], side: "left" | "right", gap: number): void {
  const wanted = column.map((slot) =>
    slot[side].length > 0 ? mean(slot[side].map(centre)) - slot.height / 2 : slot.y,
  );
  const down: number[] = [];
  column.forEach((_, index) => {
    const before = column[index - 1];
    const least = before ? (down[index - 1] ?? 0) + before.height + gap : Number.NEGATIVE_INFINITY;
    down[index] = Math.max(wanted[index] ?? 0, least);
  });
  let below = Number.POSITIVE_INFINITY;
  for (let index = column.length - 1; index >= 0; index -= 1) {
    const slot = column[index];
    if (!slot) continue;
    const up = Math.min(wanted[index] ?? 0, below - gap - slot.height);
    below = up;
    slot.y = (up + (down[index] ?? 0)) / 2;
  }
}
