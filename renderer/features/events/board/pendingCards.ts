import { addCards, type NewCard } from "@renderer/data/commands/board";
import { startTransition, useEffect, useState } from "react";

/** A card on its way to the disk; the board and the wall show it before it is there. */
export type PendingCard = {
  card: NewCard & { id: string };
  /** When it was stored (`performance.now()`); a board read later has it or knows that it is gone again. */
  storedAt?: number;
  hasFailed?: true;
};

const none: readonly PendingCard[] = [];
const pending = new Map<string, readonly PendingCard[]>();
const listeners = new Set<() => void>();

function set(eventId: string, next: readonly PendingCard[]): void {
  pending.set(eventId, next);
  for (const listener of listeners) listener();
}

const mark = (eventId: string, ids: ReadonlySet<string>, patch: Omit<PendingCard, "card">) =>
  set(
    eventId,
    (pending.get(eventId) ?? none).map((one) => (ids.has(one.card.id) ? { card: one.card, ...patch } : one)),
  );

/** Each batch waits for the one before: cards stand in the order they were typed in. */
let last: Promise<unknown> = Promise.resolve();

async function store(cards: readonly PendingCard["card"][]): Promise<void> {
  const eventId = cards[0]?.eventId ?? "";
  const ids = new Set(cards.map(({ id }) => id));
  const writing = last.then(() => addCards(cards));
  last = writing.catch(() => {});
  try {
    await writing;
    mark(eventId, ids, { storedAt: performance.now() });
  } catch (thrown) {
    mark(eventId, ids, { hasFailed: true });
    throw thrown;
  }
}

/**
 * Puts cards of one event on the board at once and stores them behind all that still wait, as one step. Rejects
 * when they could not be stored; then they wait for {@link storeAgain}.
 */
export function addAtOnce(drafts: readonly NewCard[]): Promise<void> {
  const cards = drafts.map((draft) => ({ ...draft, id: draft.id ?? crypto.randomUUID() }));
  const eventId = cards[0]?.eventId;
  if (eventId === undefined) return Promise.resolve();
  const waiting = (pending.get(eventId) ?? none).filter((one) => !isLongStored(one));
  set(eventId, [...waiting, ...cards.map((card) => ({ card }))]);
  return store(cards);
}

/** Stores what could not be stored before. */
export function storeAgain(eventId: string): Promise<void> {
  const failed = (pending.get(eventId) ?? none).filter(({ hasFailed }) => hasFailed).map(({ card }) => card);
  mark(eventId, new Set(failed.map(({ id }) => id)), {});
  return store(failed);
}

/** By then every board has been read anew. */
const isLongStored = ({ storedAt }: PendingCard) =>
  storedAt !== undefined && performance.now() - storedAt > 60_000;

/** Cards of an event that are on their way, in the order they were typed in. */
export const pendingCards = (eventId: string): readonly PendingCard[] => pending.get(eventId) ?? none;

/** Calls back in the very step in which a card is typed in or stored; returns how to stop. */
export function onPendingCards(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * {@link pendingCards} for the window, drawn once the wall had its frame: the two share a thread, and this window has
 * hundreds of cards to look through.
 */
export function usePendingCards(eventId: string): readonly PendingCard[] {
  const [cards, setCards] = useState(() => pendingCards(eventId));
  useEffect(() => {
    let frame: number | undefined;
    const follow = () => {
      frame = undefined;
      startTransition(() => setCards(pendingCards(eventId)));
    };
    const followLater = () => {
      frame ??= requestAnimationFrame(follow);
    };
    follow();
    const stop = onPendingCards(followLater);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      stop();
    };
  }, [eventId]);
  return cards;
}
