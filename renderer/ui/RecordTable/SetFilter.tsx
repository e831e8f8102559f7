import { Checkbox, ScrollArea, Stack, Text, TextInput } from "@mantine/core";
import { fold } from "@shared/domain/fold";
import { useMemo, useState } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { valueCounts } from "./groupRows";

/** More choices than this get a field to narrow them, and no more than `shownChoices` are drawn. */
const manyChoices = 10;
const shownChoices = 100;

type Props<R extends TableRow> = {
  column: Column<R>;
  rows: readonly R[];
  values: readonly string[];
  onChange: (values: string[]) => void;
};

/** Which values of a column are wanted, each with its count. */
export function SetFilter<R extends TableRow>({ column, rows, values, onChange }: Props<R>) {
  const { t, collator, format } = useWords();
  const [search, setSearch] = useState("");
  const choices = useMemo(() => valueCounts(rows, column, collator), [rows, column, collator]);
  const labelOf = (value: string) => (value === "" ? t("table.none") : (column.valueLabel?.(value) ?? value));
  const found = choices.filter(({ value }) => fold(labelOf(value)).includes(fold(search)));
  const rest = found.length - shownChoices;
  return (
    <Stack gap="xs">
      {choices.length > manyChoices && (
        <TextInput
          aria-label={t("table.narrowChoices")}
          placeholder={t("table.narrowChoices")}
          value={search}
          data-autofocus
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={280} type="auto" offsetScrollbars>
        <Checkbox.Group value={[...values]} onChange={onChange} aria-label={column.label}>
          <Stack gap={6}>
            {found.slice(0, shownChoices).map(({ value, count }) => (
              <Checkbox
                key={value}
                value={value}
                size="sm"
                label={
                  <>
                    {labelOf(value)}{" "}
                    <Text span size="sm" c="dimmed">
                      {format.number(count)}
                    </Text>
                  </>
                }
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
      {rest > 0 && (
        <Text size="sm" c="dimmed">
          {t("table.moreChoices", { count: rest })}
        </Text>
      )}
    </Stack>
  );
}
