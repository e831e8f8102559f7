import { Group, TextInput } from "@mantine/core";
import { DateField } from "../fields/DateField";
import { NumberField } from "../fields/NumberField";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { SetFilter } from "./SetFilter";
import type { Filter } from "./tableView";

type Props<R extends TableRow> = {
  column: Column<R>;
  rows: readonly R[];
  filter: Filter | undefined;
  onChange: (filter: Filter) => void;
};

/** What a column's filter asks, by the kind of its values. */
export function FilterEditor<R extends TableRow>({ column, rows, filter, onChange }: Props<R>) {
  const { t } = useWords();
  switch (column.filter) {
    case "text":
      return (
        <TextInput
          label={t("table.contains", { column: column.label })}
          value={filter?.kind === "text" ? filter.contains : ""}
          data-autofocus
          onChange={(event) => onChange({ kind: "text", contains: event.currentTarget.value })}
        />
      );
    case "set":
      return (
        <SetFilter
          column={column}
          rows={rows}
          values={filter?.kind === "set" ? filter.values : []}
          onChange={(values) => onChange({ kind: "set", values })}
        />
      );
    case "date": {
      const range = filter?.kind === "date" ? filter : { kind: "date" as const };
      return (
        <Group grow gap="xs" align="flex-start">
          <DateField
            label={t("table.from")}
            value={range.from}
            onSave={(from) => onChange({ ...range, from })}
          />
          <DateField label={t("table.to")} value={range.to} onSave={(to) => onChange({ ...range, to })} />
        </Group>
      );
    }
    case "number": {
      const range = filter?.kind === "number" ? filter : { kind: "number" as const };
      return (
        <Group grow gap="xs" align="flex-start">
          <NumberField
            label={t("table.from")}
            value={range.from}
            onSave={(from) => onChange({ ...range, from })}
          />
          <NumberField label={t("table.to")} value={range.to} onSave={(to) => onChange({ ...range, to })} />
        </Group>
      );
    }
    default:
      return null;
  }
}
