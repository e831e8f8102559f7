import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { breakTie } from "@renderer/data/commands/votes";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { OptionResult } from "@shared/domain/events/voteCount";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useState } from "react";

type Props = {
  round: RecordOf<"voteRounds">;
  results: readonly OptionResult[];
  nameOf: (optionId: string) => string;
};

/** Breaks the first tie there is: the room says which option comes first, and how it was decided. */
export function TieBreak({ round, results, nameOf }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState(round.tieReason);
  const first = results.find(({ isTied }) => isTied);
  const putFirst = useAction(
    useCallback((order: readonly string[], why: string) => breakTie(round.id, order, why), [round.id]),
  );
  if (!first) return null;
  const tied = results.filter(({ isTied, dots }) => isTied && dots === first.dots);
  return (
    <Stack gap="xs" mt="md" align="flex-start">
      <Text size="sm">{t("votes.tieHint")}</Text>
      <TextInput
        label={t("votes.tieReason")}
        placeholder={t("votes.tieReasonPlaceholder")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        {tied.map(({ optionId }) => (
          <Button
            key={optionId}
            variant="default"
            disabled={reason.trim() === ""}
            onClick={() =>
              putFirst.run([...round.tieOrder.filter((id) => id !== optionId), optionId], reason.trim())
            }
          >
            {t("votes.tieFirst", { option: nameOf(optionId) })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
