import { List, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Coverage } from "@shared/domain/agenda/togetherTopics";
import type { ReactNode } from "react";

type Props = { hint: string; coverage: Coverage; topics: readonly string[]; children: ReactNode };

/** What both matrices have around them: how to fill them in, how far they are, what to talk about next. */
export function MatrixFrame({ hint, coverage, topics, children }: Props) {
  const { t } = useWords();
  return (
    <>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <Text size="sm" my="xs" aria-live="polite">
        {t("votes.together.coverage", coverage)}
      </Text>
      {children}
      <Title order={2} size="h4" mt="xl" mb="xs">
        {t("votes.together.topics")}
      </Title>
      {topics.length === 0 ? (
        <Text c="dimmed">{t("votes.together.noTopics")}</Text>
      ) : (
        <List>
          {topics.map((topic) => (
            <List.Item key={topic}>{topic}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}
