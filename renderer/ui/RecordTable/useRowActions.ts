import { useMemo, useRef } from "react";
import type { TableRow } from "./column";
import type { RowActions } from "./GridRow";
import type { GridProps } from "./gridProps";
import { withRange, withToggled } from "./selection";

/** What rows can do, as one object that stays the same while the grid lives, so that rows are not drawn again. */
export function useRowActions<R extends TableRow>(
  props: GridProps<R>,
  onActivate: (key: string) => void,
): RowActions<R> & { selectAll: () => void } {
  const latest = useRef({ props, onActivate });
  latest.current = { props, onActivate };
  /** Row of the last single choice; Shift chooses from there. */
  const anchor = useRef<string>(undefined);
  const opens = props.onOpen !== undefined;
  return useMemo(
    () => ({
      onOpen: opens ? (row) => latest.current.props.onOpen?.(row) : undefined,
      rowLabel: (row) => latest.current.props.rowLabel(row),
      onActivate: (key) => latest.current.onActivate(key),
      onToggle: (row, range) => {
        const { selected = new Set(), onSelect, arranged } = latest.current.props;
        const ids = arranged.rows.map((one) => one.id);
        onSelect?.(
          range && anchor.current
            ? withRange(selected, ids, anchor.current, row.id)
            : withToggled(selected, row.id),
        );
        anchor.current = row.id;
      },
      selectAll: () => {
        const { selected = new Set(), onSelect, arranged } = latest.current.props;
        const all = arranged.rows.every((row) => selected.has(row.id));
        onSelect?.(all ? new Set() : new Set(arranged.rows.map((row) => row.id)));
      },
    }),
    [opens],
  );
}
