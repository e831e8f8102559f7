import { Button, Group, Text, TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type KeyboardEvent, memo } from "react";
import classes from "./Cards.module.css";
import type { WaitingCard } from "./keptEntry";

type Props = {
  card: WaitingCard;
  number: number;
  /** Why it waits; none when it can be taken by now. */
  problem: string | undefined;
  onChange: (card: WaitingCard) => void;
  onTake: (card: WaitingCard) => void;
  onDrop: (id: string) => void;
};

/** A line that waits. A key in one line draws no other line. */
export const WaitingRow = memo(function WaitingRow({
  card,
  number,
  problem,
  onChange,
  onTake,
  onDrop,
}: Props) {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onTake(card);
  };
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <TextInput
        className={classes.code}
        aria-label={t("papers.cards.codeOf", { number })}
        autoComplete="off"
        value={card.code}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ ...card, code: event.currentTarget.value })}
      />
      <div className={classes.grow}>
        <TextInput
          aria-label={t("papers.cards.textOf", { number })}
          autoComplete="off"
          value={card.text}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange({ ...card, text: event.currentTarget.value })}
        />
        <Text size="sm" role="status" mt={4}>
          {problem ?? t("papers.cards.ready")}
        </Text>
      </div>
      <Button
        variant="default"
        disabled={problem !== undefined}
        aria-label={t("papers.cards.takeOf", { number })}
        onClick={() => onTake(card)}
      >
        {t("papers.cards.take")}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={t("papers.cards.dropOf", { number })}
        onClick={() => onDrop(card.id)}
      >
        {t("papers.cards.drop")}
      </Button>
    </Group>
  );
});
