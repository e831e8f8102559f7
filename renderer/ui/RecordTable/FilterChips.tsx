import { Button, CloseButton, Group, Pill } from "@mantine/core";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { filterWords } from "./filterWords";
import { type TableView, withFilter } from "./tableView";

type Props<R extends TableRow> = {
  columns: readonly Column<R>[];
  view: TableView;
  onViewChange: (view: TableView) => void;
};

/** The filters in words, each to be taken away; nothing while there are none. */
export function FilterChips<R extends TableRow>({ columns, view, onViewChange }: Props<R>) {
  const { t, format } = useWords();
  const filters = columns.flatMap((column) => {
    const filter = view.filters[column.id];
    return filter ? [{ column, words: filterWords(column, filter, t, format) }] : [];
  });
  if (filters.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t("table.activeFilters")}>
      {filters.map(({ column, words }) => (
        <Pill key={column.id} size="md" maw={360}>
          <Group component="span" gap={2} wrap="nowrap">
            {words}
            <CloseButton
              size="xs"
              aria-label={t("table.removeFilter", { filter: words })}
              onClick={() => onViewChange(withFilter(view, column.id, undefined))}
            />
          </Group>
        </Pill>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onViewChange({ ...view, filters: {}, search: "" })}
      >
        {t("table.clearAll")}
      </Button>
    </Group>
  );
}
