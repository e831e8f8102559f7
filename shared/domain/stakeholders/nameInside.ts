import type { Person } from "../organisation/person";
import { mayBeSeenBy } from "../record";
import type { CommunicationItem } from "./communicationItem";
import type { GroupKind, Stakeholder } from "./stakeholder";

/** Words for audiences that are not called by their label. */
export type GroupWords = { group: (kind: GroupKind) => string; unnamed: string };

/** What stands for an audience whose label stays in the register: its standing group. */
export const groupName = (
  { groupKind }: Pick<Stakeholder, "groupKind">,
  { group, unnamed }: GroupWords,
): string => (groupKind === undefined ? unnamed : group(groupKind));

/**
 * What an audience is called in all that may leave the register for readers inside the house: entries are
 * confidential as a rule, and a label can be a person's name. DOMAIN.md (c), (e).
 */
export const nameInside = (stakeholder: Stakeholder, words: GroupWords): string =>
  mayBeSeenBy(stakeholder.sensitivity, "internal") ? stakeholder.label : groupName(stakeholder, words);

/** The same for a text that is kept: nobody's name, since a person may be restricted later. */
export const nameToKeep = (stakeholder: Stakeholder, words: GroupWords): string =>
  stakeholder.personId === undefined ? nameInside(stakeholder, words) : groupName(stakeholder, words);

type Register = {
  stakeholders: ReadonlyMap<string, Stakeholder>;
  persons: ReadonlyMap<string, Person>;
};

/** Those a message is for as a reader inside the house may know them, each named once. */
export function audienceInside(
  { stakeholderIds, audienceText }: CommunicationItem,
  { stakeholders, persons }: Register,
  words: GroupWords,
): string {
  const isKnown = (id: string | undefined) => {
    const person = id === undefined ? undefined : persons.get(id);
    return id === undefined || (person && !person.restricted && mayBeSeenBy(person.sensitivity, "internal"));
  };
  const names = stakeholderIds.flatMap((id) => {
    const one = stakeholders.get(id);
    if (!one) return [];
    return isKnown(one.personId) ? nameInside(one, words) : groupName(one, words);
  });
  return [...new Set([...names, audienceText.trim()])].filter((name) => name !== "").join(", ");
}
