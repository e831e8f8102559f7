import type { EventPeople } from "@renderer/data/queries/events";
import type { Participant } from "@shared/domain/events/participant";
import { byId } from "@shared/domain/workspace";
import type { Translate } from "@shared/i18n/translate";

/** What somebody is called in lists: the person's name, else the function; a restricted person is not named. */
export function nameIn(
  people: Pick<EventPeople, "persons">,
  t: Translate,
): (participant: Participant) => string {
  const persons = byId(people.persons);
  return ({ personId, label }) => {
    const person = personId === undefined ? undefined : persons.get(personId);
    if (person?.restricted) return t("settings.privacy.restricted");
    return person?.displayName || label || t("events.people.unnamed");
  };
}
