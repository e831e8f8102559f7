import { Table } from "@mantine/core";
import type { KindDifference } from "@shared/transfer/openingDifference";
import { useWords } from "../useWords";

type Props = {
  differences: readonly KindDifference[];
  /** Also show what is here now and what would happen to it. */
  withPresent: boolean;
};

const figures = ["here", "inFile", "appears", "disappears", "changes"] as const;

/** Counts per kind of record. */
export function DifferenceTable({ differences, withPresent }: Props) {
  const { t, format } = useWords();
  const shown = withPresent ? figures : (["inFile"] as const);
  const caption = t(withPresent ? "settings.opening.differences" : "settings.opening.contents");
  return (
    <Table captionSide="top" verticalSpacing={6}>
      <Table.Caption ta="left" fw={600}>
        {caption}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("settings.opening.kind")}</Table.Th>
          {shown.map((figure) => (
            <Table.Th key={figure} ta="right">
              {t(withPresent ? `settings.opening.${figure}` : "settings.opening.count")}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map((one) => (
          <Table.Tr key={one.kind}>
            <Table.Th scope="row" fw={400}>
              {t(`kinds.${one.kind}.many`)}
            </Table.Th>
            {shown.map((figure) => (
              <Table.Td key={figure} ta="right" c={one[figure] === 0 ? "dimmed" : undefined}>
                {one[figure] === 0 && figure !== "here" && figure !== "inFile"
                  ? "–"
                  : format.number(one[figure])}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
