import { useWindowEvent } from "@mantine/hooks";
import { useDrawnAhead } from "@renderer/ui/useDrawnAhead";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Outlines up to this length, about what a large window shows, are drawn whole. */
const drawnWhole = 30;

export type VisiblePart = {
  /** Indexes to draw, in order. */
  indexes: readonly number[];
  first: number;
  last: number;
  /** Style of the element that holds all rows, and of one row in it; undefined while all are drawn. */
  frame: CSSProperties | undefined;
  placeOf: (index: number) => CSSProperties | undefined;
  measure: ((element: HTMLElement | null) => void) | undefined;
  /** Scrolls until an index is drawn; "center" where it comes from afar. */
  show: (index: number, align?: "auto" | "center") => void;
};

/** Which rows of a long list to draw: those near the window, and those that must stay (focus, typing); on paper all. */
export function useVisiblePart(
  list: RefObject<HTMLElement | null>,
  count: number,
  kept: readonly number[],
  /** Names a line, with which its measured height goes, and guesses its height in pixels before. */
  lines: { keyOf: (index: number) => string; heightOf: (index: number) => number },
): VisiblePart {
  const [top, setTop] = useState(0);
  const [isPrinted, setPrinted] = useState(false);
  // The page is taken as it stands when the event ends.
  useWindowEvent("beforeprint", () => flushSync(() => setPrinted(true)));
  useWindowEvent("afterprint", () => setPrinted(false));
  const isLong = count > drawnWhole && !isPrinted;
  useLayoutEffect(() => {
    if (isLong) setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [list, isLong]);
  const virtual = useWindowVirtualizer({
    count,
    enabled: isLong,
    estimateSize: lines.heightOf,
    getItemKey: lines.keyOf,
    overscan: useDrawnAhead(count, window.scrollY / window.innerHeight, 3),
    scrollMargin: top,
    rangeExtractor: (range) =>
      [
        ...new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0 && index < count)]),
      ].sort((a, b) => a - b),
  });
  if (!isLong)
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      first: 0,
      last: count - 1,
      frame: undefined,
      placeOf: () => undefined,
      measure: undefined,
      show: () => undefined,
    };
  const items = virtual.getVirtualItems();
  const starts = new Map(items.map((item) => [item.index, item.start - top]));
  return {
    indexes: items.map((item) => item.index),
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    frame: { position: "relative", height: virtual.getTotalSize() },
    placeOf: (index) => ({ position: "absolute", insetInline: 0, top: starts.get(index) ?? 0 }),
    measure: virtual.measureElement,
    show: (index, align = "auto") => virtual.scrollToIndex(index, { align }),
  };
}
