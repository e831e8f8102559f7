import type { EventPeople } from "@renderer/data/queries/events";
import type { Participant } from "@shared/domain/events/participant";
import { fold } from "@shared/domain/fold";

type Entered = Pick<Participant, "label" | "role"> & Partial<Pick<Participant, "personId" | "orgUnitId">>;

/**
 * People as they were typed or pasted, one a line. A line that is a person's name or function in the register means
 * that person, and a unit's name brings the unit; everything else is a function in words. Who is there already is
 * not entered twice.
 */
export function peopleFromLines(
  text: string,
  role: Participant["role"],
  { persons, units, participants }: EventPeople,
): Entered[] {
  const there = new Set(participants.flatMap(({ personId }) => personId ?? []));
  const known = persons.filter(({ restricted, archivedAt }) => !restricted && archivedAt === undefined);
  const entered: Entered[] = [];
  for (const line of text.split(/\r?\n/)) {
    const label = line.replace(/\t/g, " ").trim();
    if (label === "") continue;
    const person =
      known.find(({ displayName }) => fold(displayName) === fold(label)) ??
      known.find(({ roleTitle }) => roleTitle && fold(roleTitle) === fold(label));
    if (person && there.has(person.id)) continue;
    if (person) {
      there.add(person.id);
      entered.push({ personId: person.id, label: "", role, orgUnitId: person.orgUnitId });
      continue;
    }
    const unit = units.find(({ name, shortName }) =>
      [name, shortName].some((one) => one && fold(one) === fold(label)),
    );
    entered.push({ label, role, orgUnitId: unit?.id });
  }
  return entered;
}
