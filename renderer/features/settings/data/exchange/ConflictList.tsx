import { Button, Group, Stack, Text, Title } from "@mantine/core";
import type { TitleFor } from "@renderer/ui/history/historyEntry";
import { useWords } from "@renderer/ui/useWords";
import type { Choices, MergeConflict, Side } from "@shared/transfer/merge/states";
import { useId, useState } from "react";
import { ConflictChoice } from "./ConflictChoice";

/** As many as somebody decides in one go; the others follow on demand. */
const atOnce = 40;

type Props = {
  conflicts: readonly MergeConflict[];
  choices: Choices;
  titleFor: TitleFor;
  onChoose: (keys: readonly string[], side: Side) => void;
};

/** What both changed differently, each with its three wordings. */
export function ConflictList({ conflicts, choices, titleFor, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const [shown, setShown] = useState(atOnce);
  if (conflicts.length === 0) return <Text>{t("exchange.noConflicts")}</Text>;
  const keys = conflicts.map(({ key }) => key);
  const rest = conflicts.length - shown;
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h4" id={id}>
        {t("exchange.conflicts", { count: conflicts.length })}
      </Title>
      <Text c="dimmed" mb="sm">
        {t("exchange.conflictsText")}
      </Text>
      {conflicts.length > 1 && (
        <Group mb="md" gap="xs">
          <Button size="compact-md" variant="default" onClick={() => onChoose(keys, "ours")}>
            {t("exchange.allOurs")}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => onChoose(keys, "theirs")}>
            {t("exchange.allTheirs")}
          </Button>
        </Group>
      )}
      <Stack gap="lg">
        {conflicts.slice(0, shown).map((conflict) => (
          <ConflictChoice
            key={conflict.key}
            conflict={conflict}
            side={choices.get(conflict.key) ?? "ours"}
            titleFor={titleFor}
            onChoose={onChoose}
          />
        ))}
      </Stack>
      {rest > 0 && (
        <Button variant="subtle" mt="sm" onClick={() => setShown(shown + atOnce)}>
          {t("exchange.moreConflicts", { count: Math.min(rest, atOnce) })}
        </Button>
      )}
    </section>
  );
}
