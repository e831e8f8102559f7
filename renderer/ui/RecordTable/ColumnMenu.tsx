import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconColumns3 } from "@tabler/icons-react";
import { memo } from "react";
import { useWords } from "../useWords";
import { type Column, shownColumns, type TableRow } from "./column";
import type { ChangeView } from "./useViewChange";

type Props<R extends TableRow> = {
  columns: readonly Column<R>[];
  /** Columns the person chose, in order; absent, the list's own choice. */
  chosen: readonly string[] | undefined;
  onChange: ChangeView;
};

function Choice<R extends TableRow>({ columns, chosen, onChange }: Props<R>) {
  const { t } = useWords();
  const shown = shownColumns(columns, chosen).map((column) => column.id);
  const listed = [
    ...shown.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    ...columns.filter((column) => !shown.includes(column.id)),
  ];
  const choose = (ids: string[] | undefined) => onChange((view) => ({ ...view, columns: ids }));
  const move = (id: string, by: -1 | 1) => {
    const from = shown.indexOf(id);
    const next = shown.filter((other) => other !== id);
    next.splice(from + by, 0, id);
    choose(next);
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" width={320} withRoles={false}>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconColumns3 size={16} stroke={1.5} aria-hidden />}
          aria-haspopup="dialog"
        >
          {t("table.columns")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t("table.columns")}>
        <Stack gap={4} mah="min(52vh, 40rem)" style={{ overflowY: "auto" }}>
          {listed.map((column) => {
            const place = shown.indexOf(column.id);
            return (
              <Group key={column.id} justify="space-between" wrap="nowrap" gap="xs">
                <Checkbox
                  size="sm"
                  label={column.label}
                  checked={place >= 0}
                  disabled={column.fixed}
                  onChange={() =>
                    choose(place >= 0 ? shown.filter((id) => id !== column.id) : [...shown, column.id])
                  }
                />
                {place >= 0 && (
                  <Group gap={0} wrap="nowrap">
                    <ActionIcon
                      size="sm"
                      color="gray"
                      aria-label={t("table.moveLeft", { column: column.label })}
                      disabled={place === 0}
                      onClick={() => move(column.id, -1)}
                    >
                      <IconArrowUp size={15} stroke={1.5} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      size="sm"
                      color="gray"
                      aria-label={t("table.moveRight", { column: column.label })}
                      disabled={place === shown.length - 1}
                      onClick={() => move(column.id, 1)}
                    >
                      <IconArrowDown size={15} stroke={1.5} aria-hidden />
                    </ActionIcon>
                  </Group>
                )}
              </Group>
            );
          })}
        </Stack>
        <Group mt="xs" gap={4} wrap="nowrap">
          <Button variant="subtle" size="compact-sm" disabled={!chosen} onClick={() => choose(undefined)}>
            {t("table.standardColumns")}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={shown.length === columns.length}
            onClick={() => choose(listed.map(({ id }) => id))}
          >
            {t("table.allColumns")}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Which columns are shown and in which order: a box and two arrows each. */
export const ColumnMenu = memo(Choice) as typeof Choice;
