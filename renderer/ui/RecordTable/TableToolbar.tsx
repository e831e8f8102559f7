import { Group, Stack, Text } from "@mantine/core";
import type { Sensitivity } from "@shared/domain/record";
import { type ReactNode, useCallback, useRef } from "react";
import { useWords } from "../useWords";
import { ColumnMenu } from "./ColumnMenu";
import { type Column, shownColumns, type TableRow } from "./column";
import { ExportMenu } from "./ExportMenu";
import { FilterChips } from "./FilterChips";
import { GroupMenu } from "./GroupMenu";
import { outgoing } from "./outgoing";
import { SearchField } from "./SearchField";
import type { TableView } from "./tableView";
import type { Arranged } from "./useArranged";
import { useViewChange } from "./useViewChange";

export type ToolbarProps<R extends TableRow> = {
  rows: readonly R[];
  arranged: Arranged<R>;
  columns: readonly Column<R>[];
  view: TableView;
  onViewChange: (view: TableView) => void;
  /** Left of everything: switches and saved views of the page. */
  lead?: ReactNode;
  /** Right of everything. */
  trail?: ReactNode;
  /** What the list is called in a saved file. */
  title: string;
  /** How closed what a row stands for is, so that a person knows what leaves with the table. */
  sensitivityOf: (row: R) => Sensitivity;
  /** A board has no columns to choose. */
  withColumns?: boolean;
  withGroups?: boolean;
};

/** Search, grouping, columns and ways out, shared by tables, boards and timelines of the same records. */
export function TableToolbar<R extends TableRow>(props: ToolbarProps<R>) {
  const { rows, arranged, columns, view, onViewChange, lead, trail } = props;
  const { withColumns = true, withGroups = true } = props;
  const { t, format } = useWords();
  const change = useViewChange(view, onViewChange);
  // The ways out look at the list when they are used, so they are not drawn again with every letter of a search.
  const latest = useRef(props);
  latest.current = props;
  const out = useCallback(() => {
    const { arranged, columns, view, sensitivityOf, title } = latest.current;
    const shown = shownColumns(columns, view.columns);
    return outgoing({ rows: arranged.rows, columns: shown, sensitivityOf, caption: title }, format);
  }, [format]);
  const counts = { found: format.number(arranged.rows.length), total: format.number(rows.length) };
  return (
    <Stack gap="xs" mb="sm">
      <Group gap="xs" wrap="wrap">
        {lead}
        <SearchField search={view.search} onChange={change} />
        {withGroups && <GroupMenu columns={columns} groupBy={view.groupBy} onChange={change} />}
        {withColumns && <ColumnMenu columns={columns} chosen={view.columns} onChange={change} />}
        <ExportMenu out={out} />
        {trail}
        <Text size="sm" c="dimmed" ml="auto" role="status">
          {arranged.rows.length === rows.length
            ? t("table.total", { count: rows.length, total: counts.total })
            : t("table.found", counts)}
        </Text>
      </Group>
      <FilterChips columns={columns} filters={view.filters} onChange={change} />
    </Stack>
  );
}
