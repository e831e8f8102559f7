import { Text } from "@mantine/core";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, useCallback, useMemo, useRef, useState } from "react";
import { useDrawnAhead } from "../useDrawnAhead";
import { useWords } from "../useWords";
import { shownColumns, type TableRow } from "./column";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { GroupHead } from "./GroupHead";
import { gridLines } from "./gridLine";
import type { GridProps } from "./gridProps";
import classes from "./RecordGrid.module.css";
import { type Selection, withToggled } from "./selection";
import { type GridKeys, useGridKeys } from "./useGridKeys";
import { useGuessedHeight } from "./useGuessedHeight";
import { useRemainingHeight } from "./useRemainingHeight";
import { useRowActions } from "./useRowActions";
import { useViewChange } from "./useViewChange";

const lineHeight = 41;
const pickWidth = 36;

/**
 * The grid itself: sticky head, only the visible lines in the page (20,000 rows scroll like 20), keys of
 * {@link useGridKeys}. Native table elements carry the semantics; lines out of sight are counted by aria-rowcount.
 */
export function RecordGrid<R extends TableRow>(props: GridProps<R>) {
  const { label, rows, arranged, columns, view, onViewChange, selected, onSelect } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRemainingHeight(scroller);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());

  const change = useViewChange(view, onViewChange);
  const shown = useMemo(() => shownColumns(columns, view.columns), [columns, view.columns]);
  const lines = useMemo(() => gridLines(arranged, closed), [arranged, closed]);
  const activeRef = useRef(0);
  // A new function would make the virtualizer measure all lines anew at every scroll.
  const keyOf = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  const { guess, heights } = useGuessedHeight(lineHeight);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    getItemKey: keyOf,
    overscan: useDrawnAhead(lines.length, scrolledScreens(scroller.current), 4),
    scrollPaddingEnd: lineHeight,
    // The line that holds the keyboard stays in the page while it is scrolled out of sight, or focus would be lost.
    rangeExtractor: (range) => {
      const wanted = defaultRangeExtractor(range);
      const active = Math.min(activeRef.current, range.count - 1);
      return wanted.includes(active) || active < 0 ? wanted : [...wanted, active].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });
  heights.current = virtual.itemSizeCache;

  const toggleGroup = useCallback(
    (value: string, open?: boolean) =>
      setClosed((before) =>
        open === before.has(value) || open === undefined ? withToggled(before, value) : before,
      ),
    [],
  );
  const keys: GridKeys = useGridKeys({
    lines,
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / lineHeight) - 1),
    reveal: (index) => virtual.scrollToIndex(index, { align: "auto" }),
    onOpen: props.onOpen,
    onRemove: props.onRemove,
    onToggleGroup: toggleGroup,
    onToggleRow: selected ? (row) => onSelect?.(withToggled(selected, row.id)) : undefined,
    onSelectAll: selected ? () => actions.selectAll() : undefined,
    onClear: selected && selected.size > 0 ? () => onSelect?.(new Set()) : undefined,
  });
  activeRef.current = keys.active;
  const actions = useRowActions(props, keys.setActive);

  const span = shown.length + (selected ? 1 : 0);
  const width = shown.reduce((sum, column) => sum + column.width, selected ? pickWidth : 0);
  const items = virtual.getVirtualItems();
  const total = virtual.getTotalSize();
  let drawnTo = 0;
  const semantics = {
    role: arranged.groups ? "treegrid" : "grid",
    "aria-rowcount": lines.length + 1,
    "aria-multiselectable": selected ? true : undefined,
  };

  return (
    <div ref={scroller} className={classes.scroller} style={{ maxHeight: height }}>
      <table
        className={classes.table}
        style={{ minWidth: width }}
        aria-label={label}
        {...semantics}
        onKeyDown={keys.onKeyDown}
      >
        <colgroup>
          {selected && <col style={{ width: pickWidth }} />}
          {shown.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <GridHead
          columns={shown}
          rows={rows}
          sorting={view.sorting}
          filters={view.filters}
          onChange={change}
          allSelected={selected && selectionState(arranged.rows, selected)}
          onSelectAll={actions.selectAll}
        />
        <tbody>
          {items.map((item) => {
            const line = lines[item.index];
            if (!line) return null;
            const gap = item.start - drawnTo;
            drawnTo = item.end;
            const common = {
              index: item.index,
              lineKey: line.key,
              active: item.index === keys.active,
              measure: virtual.measureElement,
            };
            return (
              <Fragment key={line.key}>
                {gap > 0 && <Gap height={gap} span={span} />}
                {line.type === "group" ? (
                  <GroupHead
                    {...common}
                    label={line.group.label}
                    count={line.group.rows.length}
                    open={line.open}
                    span={span}
                    onToggle={() => toggleGroup(line.group.value)}
                    onActivate={keys.setActive}
                  />
                ) : (
                  <GridRow
                    {...common}
                    row={line.row}
                    columns={shown}
                    level={arranged.groups ? 2 : undefined}
                    selected={selected?.has(line.row.id)}
                    actions={actions}
                    words={words}
                  />
                )}
              </Fragment>
            );
          })}
          {total > drawnTo && <Gap height={total - drawnTo} span={span} />}
        </tbody>
      </table>
      {lines.length === 0 && (
        <Text p="lg" c="dimmed" ta="center">
          {words.t("table.noMatch")}
        </Text>
      )}
    </div>
  );
}

/** Room of the lines that are not drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

/** How far down a place is scrolled, in heights of its own. */
const scrolledScreens = (scroller: HTMLElement | null) =>
  scroller && scroller.clientHeight > 0 ? scroller.scrollTop / scroller.clientHeight : 0;

function selectionState<R extends TableRow>(
  rows: readonly R[],
  selected: Selection,
): "none" | "some" | "all" {
  if (selected.size === 0 || rows.length === 0) return "none";
  return rows.every((row) => selected.has(row.id)) ? "all" : "some";
}
