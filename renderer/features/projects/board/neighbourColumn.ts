import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

/** While a card is carried by keys, left and right go to the neighbouring column. */
export const neighbourColumn =
  (columns: readonly string[]): KeyboardCoordinateGetter =>
  (event, { context }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.code];
    if (step === undefined) return undefined;
    event.preventDefault();
    const here = columns.indexOf(String(context.over?.id ?? ""));
    const next = columns[Math.min(columns.length - 1, Math.max(0, here + step))];
    const rect = next === undefined ? undefined : context.droppableRects.get(next);
    return rect && { x: rect.left + 8, y: rect.top + 48 };
  };
