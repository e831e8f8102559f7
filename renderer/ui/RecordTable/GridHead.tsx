import { Checkbox, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { memo } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { FilterButton } from "./FilterButton";
import classes from "./RecordGrid.module.css";
import { type TableView, toggleSorting, withFilter } from "./tableView";

type Props<R extends TableRow> = {
  columns: readonly Column<R>[];
  /** All rows, before filtering: the choices of set filters. */
  rows: readonly R[];
  view: TableView;
  onViewChange: (view: TableView) => void;
  /** State of the box that selects all; absent, rows cannot be selected. */
  allSelected?: "none" | "some" | "all";
  onSelectAll: () => void;
};

function Head<R extends TableRow>(props: Props<R>) {
  const { columns, rows, view, onViewChange, allSelected, onSelectAll } = props;
  const { t } = useWords();
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1}>
        {allSelected && (
          <th scope="col" className={classes.pick}>
            <Checkbox
              size="xs"
              aria-label={t("table.selectAll")}
              checked={allSelected === "all"}
              indeterminate={allSelected === "some"}
              onChange={onSelectAll}
            />
          </th>
        )}
        {columns.map((column) => {
          const place = view.sorting.findIndex((rule) => rule.column === column.id);
          const rule = view.sorting[place];
          const Arrow = rule?.descending ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={rule ? (rule.descending ? "descending" : "ascending") : "none"}
              data-align={column.align}
            >
              <span className={classes.headCell}>
                <UnstyledButton
                  className={classes.sort}
                  title={t("table.sortHint")}
                  onClick={(event) => onViewChange(toggleSorting(view, column.id, event.shiftKey))}
                >
                  <span>{column.label}</span>
                  {rule && <Arrow size={14} stroke={2} aria-hidden />}
                  {rule && view.sorting.length > 1 && (
                    <span className={classes.place}>
                      <VisuallyHidden>{t("table.sortPlace")} </VisuallyHidden>
                      {place + 1}
                    </span>
                  )}
                </UnstyledButton>
                {column.filter && (
                  <FilterButton
                    column={column}
                    rows={rows}
                    filter={view.filters[column.id]}
                    onChange={(filter) => onViewChange(withFilter(view, column.id, filter))}
                  />
                )}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/**
 * Column heads: sort on click (Shift adds a column), filter from the funnel beside the name. Not drawn again while
 * the rows scroll.
 */
export const GridHead = memo(Head) as typeof Head;
