import { Button, Menu } from "@mantine/core";
import { IconLayoutRows } from "@tabler/icons-react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import type { TableView } from "./tableView";

type Props<R extends TableRow> = {
  columns: readonly Column<R>[];
  view: TableView;
  onViewChange: (view: TableView) => void;
};

/** What the rows are grouped by. */
export function GroupMenu<R extends TableRow>({ columns, view, onViewChange }: Props<R>) {
  const { t } = useWords();
  const groupable = columns.filter((column) => column.groupable);
  const current = groupable.find((column) => column.id === view.groupBy);
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconLayoutRows size={16} stroke={1.5} aria-hidden />}
        >
          {current ? t("table.groupedBy", { column: current.label }) : t("table.group")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={current?.id ?? ""}
          onChange={(id) => onViewChange({ ...view, groupBy: id === "" ? undefined : id })}
        >
          <Menu.RadioItem value="" closeMenuOnClick>
            {t("table.notGrouped")}
          </Menu.RadioItem>
          {groupable.map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
