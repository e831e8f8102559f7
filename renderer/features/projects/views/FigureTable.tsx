import { Group, Table, Title } from "@mantine/core";
import { ExportMenu } from "@renderer/ui/RecordTable/ExportMenu";
import { useWords } from "@renderer/ui/useWords";
import type { CSSProperties, ReactNode } from "react";
import classes from "./FigureTable.module.css";
import { type FigureRow, type Figures, figuresOut, figureText, toneOf } from "./figureTable";

type Props = {
  figures: Figures;
  /** Beside the heading: choices of the table. */
  children?: ReactNode;
};

/**
 * Sums people compare: a heading, the figures in words, the sum below, and the ways out. A tone helps the eye where
 * columns share a unit; the figure itself always stands there.
 */
export function FigureTable({ figures, children }: Props) {
  const { format } = useWords();
  const { caption, of, columns, rows, foot } = figures;
  const most = Math.max(
    0,
    ...rows.flatMap((row) => row.figures.filter((_, index) => columns[index]?.toned).map((one) => one ?? 0)),
  );
  const cells = (row: FigureRow, withTone: boolean) =>
    columns.map(({ key, kind, toned }, index) => (
      <Table.Td
        key={key}
        className={classes.figure}
        data-none={row.figures[index] ? undefined : true}
        data-toned={withTone && toned ? true : undefined}
        style={
          withTone && toned
            ? ({ "--app-tone": toneOf(row.figures[index], most) } as CSSProperties)
            : undefined
        }
      >
        {figureText(kind, row.figures[index], format)}
      </Table.Td>
    ));
  return (
    <div className={classes.section}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {caption}
        </Title>
        <Group gap="xs">
          {children}
          <ExportMenu out={() => figuresOut(figures, format)} />
        </Group>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled by keys as well. */}
      <section className={classes.scroller} tabIndex={0} aria-label={caption}>
        <Table className={classes.table} aria-label={caption}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{of}</Table.Th>
              {columns.map(({ key, heading }) => (
                <Table.Th key={key} scope="col" className={classes.figure}>
                  {heading}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.key}>
                <Table.Th scope="row" className={classes.name}>
                  {row.shown ?? row.label}
                </Table.Th>
                {cells(row, true)}
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            {foot.map((row) => (
              <Table.Tr key={row.key}>
                <Table.Th scope="row">{row.label}</Table.Th>
                {cells(row, false)}
              </Table.Tr>
            ))}
          </Table.Tfoot>
        </Table>
      </section>
    </div>
  );
}
