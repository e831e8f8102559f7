import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { memo, useCallback } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { FilterButton } from "./FilterButton";
import classes from "./RecordGrid.module.css";
import { type Filter, type TableView, toggleSorting, withFilter } from "./tableView";
import type { ChangeView } from "./useViewChange";

type Props<R extends TableRow> = {
  column: Column<R>;
  /** All rows, before filtering: the choices of set filters. */
  rows: readonly R[];
  filter: Filter | undefined;
  sorting: TableView["sorting"];
  onChange: ChangeView;
};

function Cell<R extends TableRow>({ column, rows, filter, sorting, onChange }: Props<R>) {
  const { t } = useWords();
  const place = sorting.findIndex((rule) => rule.column === column.id);
  const rule = sorting[place];
  const Arrow = rule?.descending ? IconArrowDown : IconArrowUp;
  const changeFilter = useCallback(
    (wanted: Filter | undefined) => onChange((view) => withFilter(view, column.id, wanted)),
    [onChange, column.id],
  );
  return (
    <th
      scope="col"
      aria-sort={rule ? (rule.descending ? "descending" : "ascending") : "none"}
      data-align={column.align}
    >
      <span className={classes.headCell}>
        <UnstyledButton
          className={classes.sort}
          title={t("table.sortHint")}
          onClick={(event) => {
            const also = event.shiftKey;
            onChange((view) => toggleSorting(view, column.id, also));
          }}
        >
          <span>{column.label}</span>
          {rule && <Arrow size={14} stroke={2} aria-hidden />}
          {rule && sorting.length > 1 && (
            <span className={classes.place}>
              <VisuallyHidden>{t("table.sortPlace")} </VisuallyHidden>
              {place + 1}
            </span>
          )}
        </UnstyledButton>
        {column.filter && (
          <FilterButton column={column} rows={rows} filter={filter} onChange={changeFilter} />
        )}
      </span>
    </th>
  );
}

/** The head of one column: sorts on click (Shift adds it to the others), filters from the funnel beside its name. */
export const HeadCell = memo(Cell) as typeof Cell;
