import { Button, Menu } from "@mantine/core";
import { IconLayoutRows } from "@tabler/icons-react";
import { memo } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import type { ChangeView } from "./useViewChange";

type Props<R extends TableRow> = {
  columns: readonly Column<R>[];
  groupBy: string | undefined;
  onChange: ChangeView;
};

function Groups<R extends TableRow>({ columns, groupBy, onChange }: Props<R>) {
  const { t } = useWords();
  const groupable = columns.filter((column) => column.groupable);
  const current = groupable.find((column) => column.id === groupBy);
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
          onChange={(id) => onChange((view) => ({ ...view, groupBy: id === "" ? undefined : id }))}
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

/** What the rows are grouped by. */
export const GroupMenu = memo(Groups) as typeof Groups;
