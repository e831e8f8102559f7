import { Button, CloseButton, Group, Pill } from "@mantine/core";
import { memo } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { filterWords } from "./filterWords";
import { type TableView, withFilter } from "./tableView";
import type { ChangeView } from "./useViewChange";

type Props<R extends TableRow> = {
  columns: readonly Column<R>[];
  filters: TableView["filters"];
  onChange: ChangeView;
};

function Chips<R extends TableRow>({ columns, filters, onChange }: Props<R>) {
  const { t, format } = useWords();
  const active = columns.flatMap((column) => {
    const filter = filters[column.id];
    return filter ? [{ column, words: filterWords(column, filter, t, format) }] : [];
  });
  if (active.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t("table.activeFilters")}>
      {active.map(({ column, words }) => (
        <Pill key={column.id} size="md" maw={360}>
          <Group component="span" gap={2} wrap="nowrap">
            {words}
            <CloseButton
              size="xs"
              aria-label={t("table.removeFilter", { filter: words })}
              onClick={() => onChange((view) => withFilter(view, column.id, undefined))}
            />
          </Group>
        </Pill>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onChange((view) => ({ ...view, filters: {}, search: "" }))}
      >
        {t("table.clearAll")}
      </Button>
    </Group>
  );
}

/** The filters in words, each to be taken away; nothing while there are none. */
export const FilterChips = memo(Chips) as typeof Chips;
