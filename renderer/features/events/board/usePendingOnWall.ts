import type { WallScene } from "@shared/domain/events/wall";
import { useCallback } from "react";
import { sceneReadAt } from "./boardSource";
import { type PendingCard, usePendingCards } from "./pendingCards";
import { asNote } from "./useBoard";

/** The board's scene with the cards that are on their way to the disk: the room sees a card as soon as it is said. */
export function withPendingCards<S extends WallScene | undefined>(
  scene: S,
  pending: readonly PendingCard[],
  readAt: number,
): S {
  if (scene?.name !== "board" || pending.length === 0) return scene;
  const known = new Set([...scene.loose, ...scene.piles.flatMap(({ cards }) => cards)].map(({ id }) => id));
  const isNewer = ({ storedAt }: PendingCard) => storedAt === undefined || storedAt > readAt;
  const waiting = pending.filter((one) => isNewer(one) && !known.has(one.card.id));
  if (waiting.length === 0) return scene;
  const cards = waiting.map((one) => {
    const { id, code, text, kind } = asNote(one);
    return { id, code, text, kind };
  });
  return { ...scene, loose: [...scene.loose, ...cards], newestId: cards.at(-1)?.id };
}

export function usePendingOnWall(eventId: string) {
  const pending = usePendingCards(eventId);
  return useCallback(
    <S extends WallScene | undefined>(scene: S) =>
      withPendingCards(scene, pending, (scene && sceneReadAt.get(scene)) ?? Number.POSITIVE_INFINITY),
    [pending],
  );
}
