import type { WallCard, WallScene } from "@shared/domain/events/wall";
import { sceneReadAt } from "./boardSource";
import { type PendingCard, pendingCards } from "./pendingCards";
import { asNote } from "./useBoard";

/** Cards on their way to the disk that a scene, as it was read, cannot have: the room sees a card as soon as it is said. */
export function waitingOnWall(eventId: string, scene: WallScene): readonly WallCard[] {
  if (scene.name !== "board") return [];
  const readAt = sceneReadAt.get(scene) ?? Number.POSITIVE_INFINITY;
  const isMissing = ({ storedAt }: PendingCard) => storedAt === undefined || storedAt > readAt;
  return pendingCards(eventId)
    .filter(isMissing)
    .map((one) => {
      const { id, code, text, kind } = asNote(one);
      return { id, code, text, kind };
    });
}
