import { Text } from "@mantine/core";
import type { PartProps } from "../partProps";

export function PlanPart({ event }: PartProps) {
  return <Text>{event.title}</Text>;
}
