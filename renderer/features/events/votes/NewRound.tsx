import { Button, Modal, NumberInput, Select, Stack, Text, TextInput } from "@mantine/core";
import { addVoteRound } from "@renderer/data/commands/votes";
import type { VoteOptionKind, VotesData } from "@renderer/data/queries/votes";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { usualDots } from "@shared/domain/events/voteCount";
import { voteOptionKinds } from "@shared/domain/events/voteRound";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useState } from "react";

type Props = {
  event: RecordOf<"events">;
  /** Point of the plan it belongs to. */
  slotId: string | undefined;
  data: VotesData;
  onClose: () => void;
};

/** Begins a dot vote: its question, what it is about, how many people give dots. */
export function NewRound({ event, slotId, data, onClose }: Props) {
  const { t } = useWords();
  const first = voteOptionKinds.find((kind) => data.choices.some((choice) => choice.kind === kind));
  const [title, setTitle] = useState("");
  const [scope, setScope] = useState<VoteOptionKind>(first ?? "clusters");
  const [people, setPeople] = useState(data.people);
  const chosen = data.choices.filter(({ kind }) => kind === scope);
  const add = useAction(
    useCallback(async () => {
      const dotsPerPerson = usualDots(chosen.length);
      await addVoteRound({
        eventId: event.id,
        slotId,
        title: title.trim(),
        options: chosen.map(({ kind, id }) => ({ kind, id })),
        dotsPerPerson,
        maxPerOption: Math.min(2, dotsPerPerson),
        tables: [{ id: crypto.randomUUID(), name: t("votes.room"), people }],
      });
      onClose();
    }, [event.id, slotId, title, chosen, people, t, onClose]),
  );
  return (
    <Modal opened onClose={onClose} title={t("votes.new.title")}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          add.run();
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            required
            label={t("votes.new.question")}
            placeholder={t("votes.new.questionPlaceholder")}
            value={title}
            onChange={(changed) => setTitle(changed.currentTarget.value)}
          />
          <Select
            label={t("votes.new.scope")}
            allowDeselect={false}
            data={voteOptionKinds.map((value) => ({ value, label: t(`votes.scopes.${value}`) }))}
            value={scope}
            onChange={(value) => value && setScope(value)}
          />
          <Text size="sm" c={chosen.length > 0 ? "dimmed" : "red"} aria-live="polite">
            {chosen.length > 0 ? t("votes.new.options", { count: chosen.length }) : t("votes.new.nothing")}
          </Text>
          <NumberInput
            label={t("votes.new.people")}
            description={t("votes.new.peopleHint")}
            min={1}
            max={500}
            allowDecimal={false}
            value={people}
            onChange={(value) => typeof value === "number" && setPeople(value)}
          />
          <Button type="submit" loading={add.running} disabled={title.trim() === "" || chosen.length === 0}>
            {t("votes.new.create")}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
