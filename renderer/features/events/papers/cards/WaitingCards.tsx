import { Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import type { PaperCards } from "@renderer/data/queries/paperCards";
import { useWords } from "@renderer/ui/useWords";
import { readTypedCard } from "@shared/domain/events/paperEntry";
import type { KeyboardEvent } from "react";
import classes from "./Cards.module.css";
import type { WaitingCard } from "./keptEntry";
import { problemWords } from "./problemWords";

type Props = {
  waiting: readonly WaitingCard[];
  cards: PaperCards;
  onChange: (card: WaitingCard) => void;
  onTake: (card: WaitingCard) => void;
  onDrop: (id: string) => void;
};

/** Lines that could not be taken, each with its reason, to be put right one by one. */
export function WaitingCards({ waiting, cards, onChange, onTake, onDrop }: Props) {
  const { t } = useWords();
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t("papers.cards.waiting")}>
      <Title order={4} size="h6" mb="xs">
        {t("papers.cards.waiting")}
      </Title>
      <Stack gap="sm">
        {waiting.map((card, at) => {
          const read = readTypedCard(card, cards);
          const onKeyDown = (event: KeyboardEvent) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onTake(card);
          };
          const number = at + 1;
          return (
            <Group key={card.id} gap="xs" align="flex-start" wrap="nowrap">
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
                  {"problem" in read ? problemWords(t, read) : t("papers.cards.ready")}
                </Text>
              </div>
              <Button
                variant="default"
                disabled={"problem" in read}
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
        })}
      </Stack>
    </section>
  );
}
