import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { TableRow } from "./column";
import type { GridLine } from "./gridLine";

type Options<R extends TableRow> = {
  lines: readonly GridLine<R>[];
  pageSize: () => number;
  reveal: (index: number) => void;
  onOpen: ((row: R) => void) | undefined;
  onToggleGroup: (value: string, open?: boolean) => void;
  onToggleRow: ((row: R) => void) | undefined;
  onSelectAll: (() => void) | undefined;
  onClear: (() => void) | undefined;
  onRemove: ((row: R) => void) | undefined;
};

export type GridKeys = {
  /** Line that holds the keyboard; the first one until somebody moves. */
  active: number;
  setActive: (key: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Keys of a grid: arrows, page and end keys walk the lines, Enter opens, Space selects (a group's head: opens and
 * closes), left and right close and open a group, Ctrl+A selects all, Esc none, Delete removes. Keys pressed inside
 * a cell's own control belong to that control.
 */
export function useGridKeys<R extends TableRow>(options: Options<R>): GridKeys {
  const [activeKey, setActive] = useState<string>();
  const latest = useRef(options);
  latest.current = options;
  const { lines } = options;
  const active = Math.max(
    0,
    lines.findIndex((line) => line.key === activeKey),
  );
  const activeNow = useRef(active);
  activeNow.current = active;

  const focusNext = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const grid = focusNext.current;
    focusNext.current = undefined;
    grid?.querySelector<HTMLElement>(`[data-line="${active}"]`)?.focus({ preventScroll: true });
  });

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (!target.hasAttribute("data-line")) return;
    const { lines, pageSize, reveal, ...act } = latest.current;
    const line = lines[activeNow.current];
    const go = (to: number) => {
      const index = Math.min(lines.length - 1, Math.max(0, to));
      const next = lines[index];
      if (!next || index === activeNow.current) return;
      focusNext.current = event.currentTarget;
      setActive(next.key);
      reveal(index);
    };
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => go(activeNow.current + 1),
      ArrowUp: () => go(activeNow.current - 1),
      PageDown: () => go(activeNow.current + pageSize()),
      PageUp: () => go(activeNow.current - pageSize()),
      Home: () => go(0),
      End: () => go(lines.length - 1),
      Escape: act.onClear,
      Delete:
        line?.type === "row" && act.onRemove
          ? () => {
              // The keyboard goes on at the neighbour, since this line is about to vanish.
              go(activeNow.current + (activeNow.current + 1 < lines.length ? 1 : -1));
              act.onRemove?.(line.row);
            }
          : undefined,
      ArrowRight: line?.type === "group" ? () => act.onToggleGroup(line.group.value, true) : undefined,
      ArrowLeft: line?.type === "group" ? () => act.onToggleGroup(line.group.value, false) : undefined,
      Enter:
        line?.type === "group"
          ? () => act.onToggleGroup(line.group.value)
          : line && act.onOpen
            ? () => act.onOpen?.(line.row)
            : undefined,
      " ":
        line?.type === "group"
          ? () => act.onToggleGroup(line.group.value)
          : line && act.onToggleRow
            ? () => act.onToggleRow?.(line.row)
            : undefined,
    };
    const isSelectAll = event.key === "a" && (event.ctrlKey || event.metaKey);
    if (!isSelectAll && (event.ctrlKey || event.metaKey || event.altKey)) return;
    const run = isSelectAll ? act.onSelectAll : keys[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }, []);

  return { active, setActive, onKeyDown };
}
