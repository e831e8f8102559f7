import { boxWidth, columnGap } from "./boxSizes";

type Point = { x: number; y: number };

/** Left edge of a column. */
export const columnLeft = (layer: number): number => layer * (boxWidth + columnGap);

/**
 * The line of an arrow from the right edge of what is waited for to the left edge of what waits, past the columns
 * between them. One that leads back runs behind the boxes.
 */
export function arrowPath(
  from: { layer: number; y: number },
  bends: readonly { layer: number; y: number }[],
  to: { layer: number; y: number },
): string {
  const start = { x: columnLeft(from.layer) + boxWidth, y: from.y };
  const end = { x: columnLeft(to.layer) - 7, y: to.y };
  const parts = [`M${start.x} ${start.y}`];
  let at = start;
  for (const { layer, y } of bends) {
    const [enter, leave] = [
      { x: columnLeft(layer), y },
      { x: columnLeft(layer) + boxWidth, y },
    ];
    parts.push(curve(at, enter), `L${leave.x} ${leave.y}`);
    at = leave;
  }
  return [...parts, curve(at, end)].join(" ");
}

/** Leaves and arrives level. */
function curve(from: Point, to: Point): string {
  const pull = to.x > from.x ? (to.x - from.x) / 2 : columnGap;
  return `C${from.x + pull} ${from.y} ${to.x - pull} ${to.y} ${to.x} ${to.y}`;
}
