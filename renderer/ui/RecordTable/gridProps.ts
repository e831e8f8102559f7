import type { Column, TableRow } from "./column";
import type { Selection } from "./selection";
import type { TableView } from "./tableView";
import type { Arranged } from "./useArranged";

/** What a grid of records shows and what can be done in it. */
export type GridProps<R extends TableRow> = {
  /** Accessible name of the table. */
  label: string;
  /** All rows, before filtering. */
  rows: readonly R[];
  arranged: Arranged<R>;
  columns: readonly Column<R>[];
  view: TableView;
  onViewChange: (view: TableView) => void;
  /** What a row is called, for its box. */
  rowLabel: (row: R) => string;
  onOpen?: (row: R) => void;
  /** What the Delete key does with a row; undo must bring it back. */
  onRemove?: (row: R) => void;
  selected?: Selection;
  onSelect?: (selected: Selection) => void;
};
