import { Text } from "@mantine/core";
import type { PartProps } from "../partProps";

export function ResultsPart({ event }: PartProps) {
  return <Text>{event.title}</Text>;
}
