import type { Person } from "../organisation/person";
import type { Organisation } from "./organisation";

/** Whom to ask for an impulse, as it is written into the plan, and what it could be about. */
export type ImpulseGiver = { name: string; topics: readonly string[] };

type Records = {
  organisations: readonly Pick<
    Organisation,
    "name" | "isPioneer" | "topics" | "contactPersonIds" | "archivedAt"
  >[];
  persons: readonly Pick<Person, "id" | "displayName" | "restricted" | "anonymisedAt" | "archivedAt">[];
};

/**
 * The digital pioneers of the contact book: each contact person with the organisation, or the organisation alone
 * where nobody is named or may be. DOMAIN.md (a) seed 000.
 */
export function impulseGivers({ organisations, persons }: Records): ImpulseGiver[] {
  const usable = new Map(
    persons
      .filter(({ restricted, anonymisedAt, archivedAt }) => !restricted && !anonymisedAt && !archivedAt)
      .map(({ id, displayName }) => [id, displayName]),
  );
  const givers = new Map<string, ImpulseGiver>();
  for (const { name, isPioneer, topics, contactPersonIds, archivedAt } of organisations) {
    if (!isPioneer || archivedAt) continue;
    const people = contactPersonIds.flatMap((id) => usable.get(id) ?? []);
    const names = people.length > 0 ? people.map((person) => `${person}, ${name}`) : [name];
    for (const one of names) if (!givers.has(one)) givers.set(one, { name: one, topics });
  }
  return [...givers.values()];
}
