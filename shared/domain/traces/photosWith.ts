import type { Photo } from "../events/photo";
import { inOrder, type Workspace } from "../workspace";

/**
 * Photos of events a person took part in. No program tells whether they show the person or the name; a person has to
 * look (RELIABILITY P15).
 */
export function photosWith(
  { photos, participants }: Pick<Workspace, "photos" | "participants">,
  personId: string,
): Photo[] {
  const events = new Set(
    participants.filter((part) => part.personId === personId).map(({ eventId }) => eventId),
  );
  return inOrder(photos.filter(({ eventId }) => events.has(eventId)));
}
