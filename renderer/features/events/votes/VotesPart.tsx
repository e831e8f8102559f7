import { Button, Stack } from "@mantine/core";
import { votesOf } from "@renderer/data/queries/votes";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { slotOfVote } from "@shared/domain/events/run";
import { IconCircleDot, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { PartProps } from "../partProps";
import { NewRound } from "./NewRound";
import { RoundSection } from "./RoundSection";

/** Dot votes of an event: the moderator enters what the room gives, by table or by show of hands. */
export function VotesPart({ event, slots }: PartProps) {
  const { t } = useWords();
  const data = useLive(() => votesOf(event.id), [event.id]);
  const [adding, setAdding] = useState(false);
  if (data === undefined) return null;
  const isEmpty = data.rounds.length === 0;
  const add = (
    <Button
      variant={isEmpty ? "filled" : "default"}
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t("votes.new.action")}
    </Button>
  );
  return (
    <>
      {isEmpty ? (
        <EmptyState
          icon={IconCircleDot}
          title={t("votes.empty.title")}
          hint={t("votes.empty.hint")}
          action={add}
        />
      ) : (
        <Stack gap="xl" align="flex-start">
          {data.rounds.map((round) => (
            <RoundSection key={round.id} round={round} labels={data.labels} />
          ))}
          {add}
        </Stack>
      )}
      {adding && (
        <NewRound event={event} slotId={slotOfVote(slots)?.id} data={data} onClose={() => setAdding(false)} />
      )}
    </>
  );
}
