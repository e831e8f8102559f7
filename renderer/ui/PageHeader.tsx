import { Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { SubPages } from "./SubPages";
import { useWords } from "./useWords";

type Props = {
  title: string;
  /** What the page is for, in one sentence. */
  purpose?: string;
  /** Buttons on the right; the first is the next step. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** Head of every page: what it is, what it is for, what can be done, and the way to its neighbours. Names the window. */
export function PageHeader({ title, purpose, actions, children }: Props) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  return (
    <Stack gap="xs" mb="lg">
      {/* As high without buttons as with them: the way between pages must not jump while it is walked. */}
      <Group justify="space-between" align="flex-start" mih={36}>
        <Title order={1} size="h2" flex="1 1 320px">
          {title}
        </Title>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {purpose && (
        <Text c="dimmed" maw="52rem" mt={-6}>
          {purpose}
        </Text>
      )}
      <SubPages />
      {children}
    </Stack>
  );
}
