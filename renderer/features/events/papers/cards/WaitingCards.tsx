import { Stack, Title } from "@mantine/core";
import type { PaperCards } from "@renderer/data/queries/paperCards";
import { useWords } from "@renderer/ui/useWords";
import { readTypedCard } from "@shared/domain/events/paperEntry";
import type { WaitingCard } from "./keptEntry";
import { problemWords } from "./problemWords";
import { WaitingRow } from "./WaitingRow";

type Props = {
  waiting: readonly WaitingCard[];
  cards: PaperCards;
  onChange: (card: WaitingCard) => void;
  onTake: (card: WaitingCard) => void;
  onDrop: (id: string) => void;
};

/** Lines that could not be taken, each with its reason, to be put right one by one. */
export function WaitingCards({ waiting, cards, ...actions }: Props) {
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
          const problem = "problem" in read ? problemWords(t, read) : undefined;
          return <WaitingRow key={card.id} card={card} number={at + 1} problem={problem} {...actions} />;
        })}
      </Stack>
    </section>
  );
}
