import { Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useWords } from "./useWords";

type Props = {
  title: string;
  /** What the page is for, in one sentence. */
  purpose?: string;
  /** Buttons on the right; the first is the next step. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** Head of every page: what it is, what it is for, what can be done. Also names the window. */
export function PageHeader({ title, purpose, actions, children }: Props) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  return (
    <Stack gap="xs" mb="lg">
      <Group justify="space-between" align="flex-start" wrap="wrap">
        <Stack gap={2} maw={720} flex="1 1 320px">
          <Title order={1} size="h2">
            {title}
          </Title>
          {purpose && <Text c="dimmed">{purpose}</Text>}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
