import { Drawer, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

type Props = { title: string; opened: boolean; onClose: () => void; children: ReactNode };

/** One entry beside its list. */
export function RegisterDrawer({ title, opened, onClose, children }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="lg" title={title}>
      <Stack gap="xl">{children}</Stack>
    </Drawer>
  );
}

/** Fields that belong together, under their heading. */
export function DrawerPart({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <div>
        <Title order={3} size="h6" id={id}>
          {title}
        </Title>
        {hint && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
