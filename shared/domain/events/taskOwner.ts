import type { ActionItem } from "./actionItem";
import type { Participant } from "./participant";

/** Who has a task: a person of the register, or a function in words. */
export type TaskOwner = Pick<ActionItem, "ownerId" | "ownerLabel">;

/** What people type as owner: the name of a person of the register, else words such as "Leitung Bauamt". */
export function ownerFrom(typed: string, persons: readonly { id: string; displayName: string }[]): TaskOwner {
  const words = typed.trim();
  const person = persons.find(({ displayName }) => displayName.toLowerCase() === words.toLowerCase());
  return person ? { ownerId: person.id, ownerLabel: "" } : { ownerId: undefined, ownerLabel: words };
}

/**
 * Who has a task, in words: the person, else the function; `unnamed` where somebody has it who must not be named
 * (restricted, Art. 18 GDPR, or not for this reader), so that nobody reads it as a task without an owner. Empty
 * where nobody has it.
 */
export function ownerInWords(
  { ownerId, ownerLabel }: TaskOwner,
  nameOf: (personId: string) => string | undefined,
  unnamed: string,
): string {
  const name = ownerId === undefined ? "" : (nameOf(ownerId) ?? "");
  return name || ownerLabel.trim() || (ownerId === undefined ? "" : unnamed);
}

/** Why a task may be left lying: nobody has it, or somebody who was not there to agree. DOMAIN.md (c) [S50]. */
export type OwnerConcern = "nobody" | "absent";

/**
 * What to ask about the owner of a task; nothing where all is well, or where nobody was entered as taking part and
 * so nothing can be said.
 */
export function ownerConcern(
  { ownerId, ownerLabel }: TaskOwner,
  participants: readonly Pick<Participant, "personId" | "label">[],
): OwnerConcern | undefined {
  const words = ownerLabel.trim().toLowerCase();
  if (ownerId === undefined && words === "") return "nobody";
  if (participants.length === 0) return undefined;
  const tookPart = participants.some(({ personId, label }) =>
    ownerId === undefined ? label.trim().toLowerCase() === words : personId === ownerId,
  );
  return tookPart ? undefined : "absent";
}
