import { Group, Stack, Text } from "@mantine/core";
import type { PlanLook } from "@renderer/data/workers/tableMessages";
import { useWords } from "@renderer/ui/useWords";

/** What a dry run found, in four figures. */
export function TrialFigures({ plan }: { plan: PlanLook }) {
  const { t, format } = useWords();
  const figures = [
    ["new", plan.counts.new],
    ["changed", plan.counts.changed],
    ["same", plan.counts.same],
    ["refused", plan.refused],
  ] as const;
  return (
    <Group component="section" aria-label={t("reading.table.figures")} gap={40} role="group">
      {figures.map(([name, count]) => (
        <Stack key={name} gap={0}>
          <Text size="xl" fw={600} c={count === 0 ? "dimmed" : undefined}>
            {format.number(count)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`reading.table.counts.${name}`, { count })}
          </Text>
        </Stack>
      ))}
    </Group>
  );
}
