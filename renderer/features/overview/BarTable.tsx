import { Table, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { TrafficLight } from "@shared/domain/projects/statusReport";
import type { ReactNode } from "react";
import classes from "./BarTable.module.css";
import overview from "./Overview.module.css";

type Bar = { value: number; text: string; tone?: TrafficLight };

type Props = {
  caption: string;
  /** Heading of the labels, then of each column of numbers. */
  head: readonly string[];
  rows: readonly { key: string; label: ReactNode; bars: readonly Bar[] }[];
  /** Last line, without bars. */
  total?: readonly string[];
  /** What the numbers leave out. */
  note?: string;
};

/** A chart that is its own table: each number with a bar beneath it, all bars on one scale. */
export function BarTable({ caption, head, rows, total, note }: Props) {
  const { t } = useWords();
  const largest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const isLone = head.length === 2;
  if (rows.length === 0)
    return (
      <div>
        <Text fw={600}>{caption}</Text>
        <Text c="dimmed">{t("overview.glance.none")}</Text>
      </div>
    );
  return (
    <Table captionSide="top" withRowBorders={false} verticalSpacing={3} horizontalSpacing={6}>
      <Table.Caption className={classes.caption}>
        {caption}
        {note && (
          <Text size="xs" c="dimmed">
            {note}
          </Text>
        )}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {head.map((text, at) => (
            <Table.Th key={text} scope="col" className={at === 0 || isLone ? undefined : classes.numberHead}>
              {text}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, label, bars }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            {bars.map(({ value, text, tone }, at) => (
              <Table.Td key={head[at + 1]} className={isLone ? undefined : classes.figureCell}>
                <span className={isLone ? overview.bar : classes.stackedBar}>
                  <span className={overview.barNumber}>{text}</span>
                  <span
                    aria-hidden
                    className={classes.figureBar}
                    data-tone={tone}
                    style={{ width: `${(100 * value) / largest}%` }}
                  />
                </span>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
      {total && (
        <Table.Tfoot>
          <Table.Tr>
            {total.map((text, at) => (
              <Table.Th key={head[at]} className={at === 0 ? undefined : classes.numberHead}>
                {text}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      )}
    </Table>
  );
}
