import { Checkbox } from "@mantine/core";
import { memo } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { HeadCell } from "./HeadCell";
import classes from "./RecordGrid.module.css";
import type { TableView } from "./tableView";
import type { ChangeView } from "./useViewChange";

type Props<R extends TableRow> = Pick<TableView, "sorting" | "filters"> & {
  columns: readonly Column<R>[];
  /** All rows, before filtering: the choices of set filters. */
  rows: readonly R[];
  onChange: ChangeView;
  /** State of the box that selects all; absent, rows cannot be selected. */
  allSelected?: "none" | "some" | "all";
  onSelectAll: () => void;
};

function Head<R extends TableRow>(props: Props<R>) {
  const { columns, rows, sorting, filters, onChange, allSelected, onSelectAll } = props;
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
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            rows={rows}
            filter={filters[column.id]}
            sorting={sorting}
            onChange={onChange}
          />
        ))}
      </tr>
    </thead>
  );
}

/** Column heads and the box that selects all. Not drawn again while the rows scroll or the search narrows them. */
export const GridHead = memo(Head) as typeof Head;
