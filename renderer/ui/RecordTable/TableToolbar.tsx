import { CloseButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useWords } from "../useWords";
import { ColumnMenu } from "./ColumnMenu";
import { type Column, shownColumns, type TableRow } from "./column";
import { ExportMenu } from "./ExportMenu";
import { FilterChips } from "./FilterChips";
import { GroupMenu } from "./GroupMenu";
import { sheetTable } from "./sheetTable";
import type { TableView } from "./tableView";
import type { Arranged } from "./useArranged";
import { wordTable } from "./wordTable";

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
  title?: string;
  /** A board has no columns to choose. */
  withColumns?: boolean;
  withGroups?: boolean;
};

const searchDelay = 150;

/** Search, grouping, columns and ways out, shared by tables, boards and timelines of the same records. */
export function TableToolbar<R extends TableRow>(props: ToolbarProps<R>) {
  const { rows, arranged, columns, view, onViewChange, lead, trail, title } = props;
  const { withColumns = true, withGroups = true } = props;
  const { t, format } = useWords();
  const [typed, setTyped] = useState(view.search);
  const [stored, setStored] = useState(view.search);
  if (stored !== view.search) {
    setStored(view.search);
    setTyped(view.search);
  }
  useEffect(() => {
    if (typed === view.search) return;
    const timer = setTimeout(() => onViewChange({ ...view, search: typed }), searchDelay);
    return () => clearTimeout(timer);
  }, [typed, view, onViewChange]);
  const table = useCallback(
    () => wordTable(arranged.rows, shownColumns(columns, view.columns), format),
    [arranged.rows, columns, view.columns, format],
  );
  const sheet = useCallback(
    () => sheetTable(arranged.rows, shownColumns(columns, view.columns), format, title ?? t("table.file")),
    [arranged.rows, columns, view.columns, format, title, t],
  );
  const counts = { found: format.number(arranged.rows.length), total: format.number(rows.length) };
  return (
    <Stack gap="xs" mb="sm">
      <Group gap="xs" wrap="wrap">
        {lead}
        <TextInput
          aria-label={t("table.search")}
          placeholder={t("table.search")}
          size="sm"
          w={240}
          value={typed}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          rightSection={
            typed && (
              <CloseButton size="sm" aria-label={t("table.clearSearch")} onClick={() => setTyped("")} />
            )
          }
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {withGroups && <GroupMenu columns={columns} view={view} onViewChange={onViewChange} />}
        {withColumns && <ColumnMenu columns={columns} view={view} onViewChange={onViewChange} />}
        <ExportMenu table={table} sheet={sheet} />
        {trail}
        <Text size="sm" c="dimmed" ml="auto" role="status">
          {arranged.rows.length === rows.length
            ? t("table.total", { count: rows.length, total: counts.total })
            : t("table.found", counts)}
        </Text>
      </Group>
      <FilterChips columns={columns} view={view} onViewChange={onViewChange} />
    </Stack>
  );
}
