import { Alert, Button, Stack } from "@mantine/core";
import type { PaperCards } from "@renderer/data/queries/paperCards";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type NoteKind, noteKinds } from "@shared/domain/events/note";
import { readTypedCard, readTypedCards, type TypedCard } from "@shared/domain/events/paperEntry";
import { useCallback, useEffect, useState } from "react";
import { addAtOnce, pendingCards, storeAgain } from "../../board/pendingCards";
import { DepartmentChoice, KindChoice } from "./CardChoices";
import { EntryLine } from "./EntryLine";
import { keepEntry, keptEntry, type WaitingCard } from "./keptEntry";
import { withPending } from "./usePaperCards";
import { WaitingCards } from "./WaitingCards";

type Props = { eventId: string; cards: PaperCards & { failed: number } };

/**
 * Types cards in from paper: code, Tab or Enter, text, Enter, and the next. A line that cannot be taken waits below
 * with its reason, so that nobody who looks at the paper types into the void.
 */
export function TypeCards({ eventId, cards }: Props) {
  const { t } = useWords();
  const [kept] = useState(() => keptEntry(eventId));
  const [waiting, setWaiting] = useState(kept.waiting);
  const [kind, setKind] = useState<NoteKind>("idea");
  const [departmentId, setDepartmentId] = useState<string>();
  const [told, setTold] = useState("");
  useEffect(() => keepEntry(eventId, { waiting }), [eventId, waiting]);
  const failure = useCallback((thrown: unknown) => showError(t, thrown), [t]);
  /** Puts what can be read on the board at once; the rest joins those that wait. */
  const take = useCallback(
    (given: readonly TypedCard[]) => {
      // A code typed twice may come faster than the page is drawn.
      const read = readTypedCards(given, withPending(cards, pendingCards(eventId)));
      if (read.cards.length > 0)
        addAtOnce(read.cards.map((card) => ({ ...card, eventId, kind, departmentId }))).catch(failure);
      const [only] = read.cards;
      setTold(
        read.cards.length > 1
          ? t("papers.cards.takenMany", { count: read.cards.length })
          : only
            ? t("papers.cards.taken", { text: [only.paperCode, only.text].filter(Boolean).join(" ") })
            : "",
      );
      if (read.waiting.length === 0) return;
      const left = read.waiting.map(({ why: _why, ...card }) => ({ ...card, id: crypto.randomUUID() }));
      setWaiting((before) => [...before, ...left]);
    },
    [cards, departmentId, eventId, failure, kind, t],
  );
  const change = useCallback(
    (card: WaitingCard) => setWaiting((before) => before.map((one) => (one.id === card.id ? card : one))),
    [],
  );
  const drop = useCallback((id: string) => setWaiting((before) => before.filter((one) => one.id !== id)), []);
  const takeWaiting = useCallback(
    ({ id, ...card }: WaitingCard) => {
      if ("problem" in readTypedCard(card, withPending(cards, pendingCards(eventId)))) return;
      drop(id);
      take([card]);
    },
    [cards, drop, eventId, take],
  );
  return (
    <Stack gap="sm">
      <EntryLine
        eventId={eventId}
        cards={cards}
        draft={kept.draft}
        told={told}
        onTake={take}
        onDigit={(digit) => setKind(noteKinds[digit - 1] ?? kind)}
      >
        <KindChoice kind={kind} onChange={setKind} />
        <DepartmentChoice units={cards.units} chosen={departmentId} onChange={setDepartmentId} />
      </EntryLine>
      {cards.failed > 0 && (
        <Alert color="red" role="alert">
          {t("board.entry.failed", { count: cards.failed })}{" "}
          <Button size="compact-sm" variant="default" onClick={() => storeAgain(eventId).catch(failure)}>
            {t("board.entry.retry")}
          </Button>
        </Alert>
      )}
      <WaitingCards waiting={waiting} cards={cards} onChange={change} onTake={takeWaiting} onDrop={drop} />
    </Stack>
  );
}
