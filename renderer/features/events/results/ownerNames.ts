import type { EventResults } from "@renderer/data/queries/eventResults";
import type { TaskOwner } from "@shared/domain/events/taskOwner";
import { byId } from "@shared/domain/workspace";

type People = Pick<EventResults, "participants" | "persons">;

/** Names to suggest for a task: those who took part first, then everybody else of the register. */
export function ownerNames(participants: People["participants"], persons: People["persons"]): string[] {
  const known = byId(persons);
  const present = participants.map(({ personId, label }) =>
    personId === undefined ? label : (known.get(personId)?.displayName ?? ""),
  );
  return [...new Set([...present, ...persons.map(({ displayName }) => displayName)])].filter(
    (name) => name !== "",
  );
}

/** Who has a task, as it is typed. */
export function ownerText({ ownerId, ownerLabel }: TaskOwner, persons: People["persons"]): string {
  return (ownerId && persons.find(({ id }) => id === ownerId)?.displayName) || ownerLabel;
}
