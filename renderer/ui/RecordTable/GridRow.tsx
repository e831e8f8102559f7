import { type MouseEvent, memo } from "react";
import type { WordTools } from "../useWords";
import { type Column, type TableRow, textOf } from "./column";
import classes from "./RecordGrid.module.css";

export type RowActions<R extends TableRow> = {
  onOpen?: (row: R) => void;
  onToggle: (row: R, range: boolean) => void;
  onActivate: (key: string) => void;
  rowLabel: (row: R) => string;
};

type Props<R extends TableRow> = {
  row: R;
  /** Key of the line: a row that stands in two groups has two. */
  lineKey: string;
  index: number;
  columns: readonly Column<R>[];
  level: number | undefined;
  active: boolean;
  /** Absent where rows cannot be selected. */
  selected: boolean | undefined;
  measure: (element: HTMLElement | null) => void;
  actions: RowActions<R>;
  /** Of the grid: asking for them in every row took a third of the row. */
  words: WordTools;
};

/** Clicks on a control inside the row are that control's. */
const isOwnClick = (event: MouseEvent<HTMLElement>) =>
  (event.target as HTMLElement).closest("a, button, input, label, [role=button], [role=menuitem]") === null;

function Row<R extends TableRow>(props: Props<R>) {
  const { row, lineKey, index, columns, level, active, selected, measure, actions } = props;
  const { t, format } = props.words;
  return (
    <tr
      ref={measure}
      className={classes.row}
      data-index={index}
      data-line={index}
      data-selected={selected || undefined}
      data-opens={actions.onOpen ? true : undefined}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && actions.onActivate(lineKey)}
      onClick={(event) => {
        if (!isOwnClick(event)) return;
        actions.onActivate(lineKey);
        if (selected !== undefined && (event.ctrlKey || event.metaKey || event.shiftKey))
          actions.onToggle(row, event.shiftKey);
        else if (window.getSelection()?.isCollapsed !== false) actions.onOpen?.(row);
      }}
    >
      {selected !== undefined && (
        <td className={classes.pick}>
          <input
            type="checkbox"
            className={classes.box}
            tabIndex={active ? 0 : -1}
            aria-label={t("table.selectRow", { row: actions.rowLabel(row) })}
            checked={selected}
            onChange={(event) => actions.onToggle(row, (event.nativeEvent as unknown as MouseEvent).shiftKey)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} data-align={column.align}>
          {column.render ? column.render(row) : textOf(column, row, format)}
        </td>
      ))}
    </tr>
  );
}

/**
 * One record, in plain elements: dozens of them are made while scrolling. Drawn again only when something about it changed, so that
 * scrolling draws new rows only.
 */
export const GridRow = memo(Row) as typeof Row;
