import { ActionIcon, Button, Group, Popover, Stack } from "@mantine/core";
import { IconFilter, IconFilterFilled } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { FilterEditor } from "./FilterEditor";
import classes from "./RecordGrid.module.css";
import type { Filter } from "./tableView";

type Props<R extends TableRow> = {
  column: Column<R>;
  rows: readonly R[];
  filter: Filter | undefined;
  onChange: (filter: Filter | undefined) => void;
};

/** The funnel beside a column's name; filled while the column is filtered. */
export function FilterButton<R extends TableRow>({ column, rows, filter, onChange }: Props<R>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const name = t(filter ? "table.filterActive" : "table.filter", { column: column.label });
  const Icon = filter ? IconFilterFilled : IconFilter;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
      width={288}
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          size="sm"
          color={filter ? undefined : "gray"}
          className={filter ? undefined : classes.quiet}
          aria-label={name}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon size={15} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t("table.filter", { column: column.label })}>
        <Stack gap="sm">
          <FilterEditor column={column} rows={rows} filter={filter} onChange={onChange} />
          <Group justify="space-between">
            <Button variant="subtle" size="compact-sm" disabled={!filter} onClick={() => onChange(undefined)}>
              {t("table.clearFilter")}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setOpen(false)}>
              {t("ui.close")}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
