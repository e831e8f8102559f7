import { Group, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { columnWords } from "@shared/i18n/readingWords";
import { tableTargets, unitField } from "@shared/transfer/plan/tableTargets";
import { delimiters } from "@shared/transfer/readCsv";
import { textEncodings } from "@shared/transfer/textEncoding";
import { useId } from "react";
import { HeadingChoice } from "./HeadingChoice";
import type { LookedAt } from "./useTable";

const delimiterWords = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;
const encodingNames: Readonly<Record<(typeof textEncodings)[number], string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 BE",
  "windows-1252": "Windows-1252",
  "iso-8859-1": "ISO-8859-1",
};

/** How the file is read and what its rows become. */
export function TableSettings({ choice }: { choice: LookedAt }) {
  const { t } = useWords();
  const label = useId();
  const hint = useId();
  const { look, target, remembered, possibleKeys } = choice;
  const { source } = look;
  const sheetName = ({ name, hidden, count }: (typeof source.sheets)[number]) => {
    if (source.form === "json")
      return t("reading.table.listCount", {
        path: name === "[]" ? t("reading.table.wholeFile") : name,
        count: count ?? 0,
      });
    return hidden ? t("reading.table.hiddenSheet", { name }) : name;
  };
  return (
    <Stack gap="sm" mb="lg">
      <Stack gap={4} align="flex-start">
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
      <Group align="flex-end" gap="md">
        {(source.sheets.length > 1 || source.form === "json") && (
          <Select
            label={t(source.form === "json" ? "reading.table.list" : "reading.table.sheet")}
            w={240}
            data={source.sheets.map((sheet, index) => ({ value: String(index), label: sheetName(sheet) }))}
            value={String(source.sheet)}
            allowDeselect={false}
            onChange={(value) => choice.readAgain({ sheet: Number(value) })}
          />
        )}
        {!look.isHeadingFixed && <HeadingChoice choice={choice} />}
        {source.csv && (
          <Select
            label={t("reading.table.delimiter")}
            w={180}
            data={delimiters.map((value) => ({
              value,
              label: t(`reading.table.delimiters.${delimiterWords[value]}`),
            }))}
            value={source.csv.delimiter}
            allowDeselect={false}
            onChange={(value) => choice.readAgain({ delimiter: delimiters.find((one) => one === value) })}
          />
        )}
        {source.csv && source.form !== "pasted" && (
          <Select
            label={t("reading.table.encoding")}
            w={160}
            data={textEncodings.map((value) => ({ value, label: encodingNames[value] }))}
            value={source.csv.encoding}
            allowDeselect={false}
            onChange={(value) => choice.readAgain({ encoding: textEncodings.find((one) => one === value) })}
          />
        )}
        {possibleKeys.length > 0 && (
          <Select
            label={t("reading.table.key")}
            aria-describedby={hint}
            w={260}
            data={[
              ...possibleKeys.map((field) => ({
                value: field,
                label: t("reading.table.keyBy", { field: columnWords(t, target, field) }),
              })),
              {
                value: "",
                label: t(unitField[target] ? "reading.table.keyByNameAndUnit" : "reading.table.keyByName"),
              },
            ]}
            value={choice.keyField ?? ""}
            allowDeselect={false}
            onChange={(value) => choice.setKeyField(value ?? "")}
          />
        )}
      </Group>
      {possibleKeys.length > 0 && (
        <Text size="sm" c="dimmed" id={hint}>
          {t("reading.table.keyHint")}
          {possibleKeys.includes("sourceKey") && ` ${t("reading.table.sourceKeyHint")}`}
        </Text>
      )}
      {remembered && (
        <Text size="sm" c="dimmed">
          {t(choice.isLikely ? "reading.table.likely" : "reading.table.remembered", {
            name: remembered.name,
          })}
        </Text>
      )}
    </Stack>
  );
}
