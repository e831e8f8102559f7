import { Table, Text } from "@mantine/core";
import { isNoteOfExchange } from "@renderer/data/queries/mergePreview";
import { ChangeList } from "@renderer/ui/history/ChangeList";
import type { TitleFor } from "@renderer/ui/history/historyEntry";
import { useWords } from "@renderer/ui/useWords";
import { kindNames } from "@shared/domain/kinds";
import type { Merged } from "@shared/transfer/merge/mergeWorkspaces";
import { useState } from "react";

const figures = ["comes", "changes", "goes", "toDecide"] as const;

/** Of many nobody reads every record here. */
const shownRecords = 60;

type Props = { merged: Merged; titleFor: TitleFor };

/** How much comes, changes and goes here by merging, per kind; each record on demand. */
export function MergeCounts({ merged, titleFor }: Props) {
  const { t, format } = useWords();
  const [opened, setOpened] = useState(false);
  const { conflicts } = merged;
  const changes = merged.changes.filter((change) => !isNoteOfExchange(change));
  const rows = kindNames.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const row = {
      comes: ofKind.filter(({ before }) => !before).length,
      changes: ofKind.filter(({ before, after }) => before && after).length,
      goes: ofKind.filter(({ after }) => !after).length,
      toDecide: conflicts.filter((conflict) => conflict.kind === kind).length,
    };
    return row.comes + row.changes + row.goes + row.toDecide > 0 ? [{ kind, ...row }] : [];
  });
  if (changes.length === 0) return <Text>{t("exchange.noChange")}</Text>;
  return (
    <div>
      <Table captionSide="top" verticalSpacing={6}>
        <Table.Caption ta="left" fw={600} fz="lg" c="var(--mantine-color-text)" mt={0}>
          {t("exchange.counts")}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("exchange.kind")}</Table.Th>
            {figures.map((figure) => (
              <Table.Th key={figure} ta="right">
                {t(`exchange.${figure}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.kind}>
              <Table.Th scope="row" fw={400}>
                {t(`kinds.${row.kind}.many`)}
              </Table.Th>
              {figures.map((figure) => (
                <Table.Td key={figure} ta="right" c={row[figure] === 0 ? "dimmed" : undefined}>
                  {row[figure] === 0 ? "–" : format.number(row[figure])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <Text component="summary" mt="xs" style={{ cursor: "pointer" }}>
          {t("exchange.details")}
        </Text>
        {opened && (
          <>
            <ChangeList changes={changes.slice(0, shownRecords)} titleFor={titleFor} withTitles />
            {changes.length > shownRecords && (
              <Text size="sm" c="dimmed" mt="xs">
                {t("exchange.moreRecords", { count: changes.length - shownRecords })}
              </Text>
            )}
          </>
        )}
      </details>
    </div>
  );
}
