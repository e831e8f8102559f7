import { Table } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { date: ReactNode; value: ReactNode; source: ReactNode; action: ReactNode };

/** A value of an indicator in the narrow panel: its day and the value beside each other, below them its source. */
export function MeasurementRows({ date, value, source, action }: Props) {
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Td>{date}</Table.Td>
        <Table.Td>{value}</Table.Td>
        <Table.Td />
      </Table.Tr>
      <Table.Tr>
        <Table.Td colSpan={2}>{source}</Table.Td>
        <Table.Td>{action}</Table.Td>
      </Table.Tr>
    </Table.Tbody>
  );
}
