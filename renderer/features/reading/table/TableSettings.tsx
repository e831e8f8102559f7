import { Group, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { tableTargets } from "@shared/transfer/plan/tableTargets";
import { delimiters } from "@shared/transfer/readCsv";
import { textEncodings } from "@shared/transfer/textEncoding";
import { useId } from "react";
import type { TableChoice } from "./useTable";

const delimiterWords = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;
const encodingNames: Readonly<Record<(typeof textEncodings)[number], string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 BE",
  "windows-1252": "Windows-1252",
  "iso-8859-1": "ISO-8859-1",
};
const noHeading = "none";

/** How the file is read and what its rows become. */
export function TableSettings({ choice }: { choice: TableChoice }) {
  const { t } = useWords();
  const label = useId();
  const again = useAction(choice.readAgain);
  const { source, target, headingRow, possibleHeadings, remembered } = choice;
  return (
    <Stack gap="sm" mb="md">
      <Group align="flex-end" gap="md">
        <Stack gap={4}>
          <Text size="sm" fw={500} id={label}>
            {t("reading.table.target")}
          </Text>
          <SegmentedControl
            aria-labelledby={label}
            data={tableTargets.map((value) => ({ value, label: t(`reading.table.targets.${value}`) }))}
            value={target}
            onChange={(value) => choice.setTarget(tableTargets.find((one) => one === value) ?? target)}
          />
        </Stack>
        {source.sheets.length > 1 && (
          <Select
            label={t("reading.table.sheet")}
            w={220}
            data={source.sheets.map(({ name, hidden }, index) => ({
              value: String(index),
              label: hidden ? t("reading.table.hiddenSheet", { name }) : name,
            }))}
            value={String(source.sheet)}
            allowDeselect={false}
            onChange={(value) => again.run({ sheet: Number(value) })}
          />
        )}
        <Select
          label={t("reading.table.headingRow")}
          w={140}
          data={[
            ...possibleHeadings.map((line, index) => ({
              value: String(index),
              label: t("reading.table.headingRowAt", { line }),
            })),
            { value: noHeading, label: t("reading.table.noHeadingRow") },
          ]}
          value={headingRow === null ? noHeading : String(headingRow)}
          allowDeselect={false}
          onChange={(value) => choice.setHeadingRow(value === noHeading ? null : Number(value))}
        />
        {source.csv && (
          <>
            <Select
              label={t("reading.table.delimiter")}
              w={180}
              data={delimiters.map((value) => ({
                value,
                label: t(`reading.table.delimiters.${delimiterWords[value]}`),
              }))}
              value={source.csv.delimiter}
              allowDeselect={false}
              onChange={(value) => again.run({ delimiter: delimiters.find((one) => one === value) })}
            />
            <Select
              label={t("reading.table.encoding")}
              w={160}
              data={textEncodings.map((value) => ({ value, label: encodingNames[value] }))}
              value={source.csv.encoding}
              allowDeselect={false}
              onChange={(value) => again.run({ encoding: textEncodings.find((one) => one === value) })}
            />
          </>
        )}
      </Group>
      {remembered && (
        <Text size="sm" c="dimmed">
          {t("reading.table.remembered", { name: remembered.name })}
        </Text>
      )}
    </Stack>
  );
}
