import { Center, Stack, Text, ThemeIcon } from "@mantine/core";
import type { ComponentType, ReactNode } from "react";

type Props = {
  icon: ComponentType<{ size?: number | string; stroke?: number | string; "aria-hidden"?: boolean }>;
  title: string;
  /** The next step, in words. */
  hint: string;
  action?: ReactNode;
};

/** What a list shows while it is empty: what would be here and how it gets here. */
export function EmptyState({ icon: Icon, title, hint, action }: Props) {
  return (
    <Center py={64}>
      <Stack align="center" gap="sm" maw={440}>
        <ThemeIcon size={56} radius="xl" variant="light">
          <Icon size={28} stroke={1.5} aria-hidden />
        </ThemeIcon>
        <Text fw={600} ta="center">
          {title}
        </Text>
        <Text c="dimmed" ta="center">
          {hint}
        </Text>
        {action}
      </Stack>
    </Center>
  );
}
