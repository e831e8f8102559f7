import type { ReactNode } from "react";
import type { TableRow } from "./column";
import type { GridProps } from "./gridProps";
import { RecordGrid } from "./RecordGrid";
import { TableToolbar, type ToolbarProps } from "./TableToolbar";
import { useArranged } from "./useArranged";

type Props<R extends TableRow> = Omit<GridProps<R>, "arranged"> &
  Pick<ToolbarProps<R>, "lead" | "trail" | "sensitivityOf"> & {
    /** What is shown while there are no records at all. */
    empty: ReactNode;
  };

/**
 * A list of records with search, filters, sorting, grouping, choice of columns, selection and keys. The page owns
 * the view (`plainView` to begin with), so that it can be stored; pages with a board or timeline beside the table
 * use {@link TableToolbar}, {@link RecordGrid} and {@link useArranged} themselves.
 */
export function RecordTable<R extends TableRow>({ empty, lead, trail, sensitivityOf, ...grid }: Props<R>) {
  const { rows, columns, view, onViewChange, label } = grid;
  const arranged = useArranged(rows, columns, view);
  if (rows.length === 0) return empty;
  return (
    <>
      <TableToolbar
        {...{ rows, arranged, columns, view, onViewChange, lead, trail, sensitivityOf }}
        title={label}
      />
      <RecordGrid {...grid} arranged={arranged} />
    </>
  );
}
