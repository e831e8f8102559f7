import type { Person } from "../organisation/person";
import { mayBeSeenBy } from "../record";
import type { CommunicationItem } from "./communicationItem";
import type { GroupKind, Stakeholder } from "./stakeholder";

/** Words for audiences that are not called by their label, because a person stands behind it. */
export type GroupWords = { group: (kind: GroupKind) => string; unnamed: string };

/**
 * What an audience is called inside the house where its entry itself is not for the reader: a role, a group or an
 * organisation by its own label, an audience with a person behind it by its standing group. A text that is kept uses
 * it in any case, since a person may be restricted later. DOMAIN.md section 0, finding 6; (c), (e).
 */
export function nameInside(
  { label, kind, personId, groupKind }: Pick<Stakeholder, "label" | "kind" | "personId" | "groupKind">,
  { group, unnamed }: GroupWords,
): string {
  if (kind !== "person" && personId === undefined) return label;
  return groupKind === undefined ? unnamed : group(groupKind);
}

type Persons = ReadonlyMap<string, Person>;
type Register = { stakeholders: ReadonlyMap<string, Stakeholder>; persons: Persons };

/** Whether a reader inside the house may read who somebody is. */
export const isPersonOpen = ({ restricted, sensitivity }: Person): boolean =>
  !restricted && mayBeSeenBy(sensitivity, "internal");

/** Whether a reader inside the house may know an audience by its label; the entry itself may be closed to them. */
export function isNamedInside({ sensitivity, kind, personId }: Stakeholder, persons: Persons): boolean {
  if (kind !== "person" && personId === undefined) return true;
  if (!mayBeSeenBy(sensitivity, "internal")) return false;
  const person = personId === undefined ? undefined : persons.get(personId);
  return personId === undefined || (person !== undefined && isPersonOpen(person));
}

/** Those a message is for as a reader inside the house may know them, each named once. */
export function audienceInside(
  { stakeholderIds, audienceText }: CommunicationItem,
  { stakeholders, persons }: Register,
  words: GroupWords,
): string {
  const names = stakeholderIds.flatMap((id) => {
    const one = stakeholders.get(id);
    if (!one) return [];
    return isNamedInside(one, persons) ? one.label : nameInside(one, words);
  });
  return [...new Set([...names, audienceText.trim()])].filter((name) => name !== "").join(", ");
}
