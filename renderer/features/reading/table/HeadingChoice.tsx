import { SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { useId } from "react";
import type { LookedAt } from "./useTable";

const noHeading = "none";

/**
 * Which row holds the headings. Cells that were pasted begin with them or have none, so the first row is asked about;
 * a file may have a title above.
 */
export function HeadingChoice({ choice: { look, setHeadingRow } }: { choice: LookedAt }) {
  const { t } = useWords();
  const label = useId();
  const { headingRow, possibleHeadings, source } = look;
  if (source.form === "pasted" && (headingRow === null || headingRow === 0))
    return (
      <Stack gap={4} align="flex-start">
        <Text size="sm" fw={500} id={label}>
          {t("reading.table.firstRow")}
        </Text>
        <SegmentedControl
          aria-labelledby={label}
          data={[
            { value: "headings", label: t("reading.table.firstRowHeadings") },
            { value: "data", label: t("reading.table.firstRowData") },
          ]}
          value={headingRow === null ? "data" : "headings"}
          onChange={(value) => setHeadingRow(value === "data" ? null : 0)}
        />
      </Stack>
    );
  return (
    <Select
      label={t("reading.table.headingRow")}
      w={280}
      data={[
        ...possibleHeadings.map(({ line, words }, index) => ({
          value: String(index),
          label: t("reading.table.headingRowAt", { line, words }),
        })),
        { value: noHeading, label: t("reading.table.noHeadingRow") },
      ]}
      value={headingRow === null ? noHeading : String(headingRow)}
      allowDeselect={false}
      onChange={(value) => setHeadingRow(value === noHeading ? null : Number(value))}
    />
  );
}
