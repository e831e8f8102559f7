import { Group, Text } from "@mantine/core";
import { LightMark } from "@renderer/ui/LightMark";
import { useWords } from "@renderer/ui/useWords";

/** How many projects of a field are red or yellow. */
export function BalanceLights({ red, yellow }: { red: number; yellow: number }) {
  const { t, format } = useWords();
  const lights = [
    { light: "red", count: red },
    { light: "yellow", count: yellow },
  ] as const;
  if (red + yellow === 0)
    return (
      <Text span inherit c="dimmed">
        {t("overview.balance.noLights")}
      </Text>
    );
  return (
    <Group gap="sm" wrap="nowrap">
      {lights
        .filter(({ count }) => count > 0)
        .map(({ light, count }) => (
          <Group key={light} gap={6} wrap="nowrap">
            {format.number(count)} <LightMark light={light} />
          </Group>
        ))}
    </Group>
  );
}
