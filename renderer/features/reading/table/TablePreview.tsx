import { Group, Stack, Text, Title } from "@mantine/core";
import { storeTable } from "@renderer/data/commands/reading";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Workspace } from "@shared/domain/workspace";
import { wordsWritten } from "@shared/i18n/readingWords";
import type { DifferenceRule } from "@shared/transfer/plan/change";
import { tableCounts } from "@shared/transfer/plan/readingCounts";
import { planTable, tableChanges } from "@shared/transfer/plan/tablePlan";
import { useCallback, useMemo, useState } from "react";
import { StoreBar } from "../StoreBar";
import { type StoredReading, storedReading } from "../storedReading";
import type { Item } from "../useReading";
import { ColumnMapping } from "./ColumnMapping";
import { RowsPreview } from "./RowsPreview";
import { TableSettings } from "./TableSettings";
import { useTable } from "./useTable";

type Props = {
  item: Extract<Item, { holds: "table" }>;
  workspace: Workspace;
  onStored: (stored: StoredReading) => void;
  onDiscard: () => void;
};

/** Appending makes no sense for the short fields of a table. */
const rules: readonly DifferenceRule[] = ["keep", "replace"];

/** What the rows of a table become, by columns a person assigns. */
export function TablePreview({ item, workspace, onStored, onDiscard }: Props) {
  const { t } = useWords();
  const words = useMemo(() => wordsWritten(t), [t]);
  const [rule, setRule] = useState<DifferenceRule>("keep");
  const choice = useTable(item, workspace);
  const { table, mapping, target, remembered, hasTitle } = choice;
  const plan = useMemo(
    () => planTable(table, mapping, target, workspace),
    [table, mapping, target, workspace],
  );
  const changes = useMemo(
    () => (hasTitle ? tableChanges(plan, workspace, rule, words, item.title) : []),
    [plan, workspace, rule, words, item.title, hasTitle],
  );
  const store = useAction(
    useCallback(async () => {
      const profile = { name: item.title, target, headings: [...table.headings], mapping: { ...mapping } };
      if (changes.length > 0) await storeTable(changes, profile, remembered?.id);
      onStored(storedReading(target, tableCounts(plan), changes));
    }, [changes, plan, target, table, mapping, remembered, item.title, onStored]),
  );
  const differs = plan.rows.some((row) => row.comparison === "changed");
  return (
    <>
      <Group gap="sm" align="baseline" mb="md">
        <Title order={2} size="h3">
          {t("reading.table.heading")}
        </Title>
        <Text c="dimmed">
          {item.title} · {t("reading.table.rows", { count: table.rows.length })}
        </Text>
      </Group>
      <TableSettings choice={choice} />
      {table.rows.length === 0 ? (
        <Text>{t("reading.table.empty")}</Text>
      ) : (
        <Stack gap="xl">
          <ColumnMapping choice={choice} />
          {hasTitle ? (
            <RowsPreview plan={plan} choice={choice} workspace={workspace} />
          ) : (
            <Text role="status">{t("reading.table.missingTitle")}</Text>
          )}
        </Stack>
      )}
      <StoreBar
        rule={rule}
        onRule={setRule}
        rules={differs ? rules : []}
        label={t(`reading.table.store.${target}`, { count: changes.length })}
        nothing={hasTitle ? t("reading.table.nothingNew") : ""}
        count={changes.length}
        running={store.running}
        onStore={() => store.run()}
        onDiscard={onDiscard}
      />
    </>
  );
}
