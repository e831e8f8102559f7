import type { OrgUnit } from "../organisation/orgUnit";
import type { Person } from "../organisation/person";
import { byId, inOrder } from "../workspace";
import type { Stakeholder } from "./stakeholder";

/** A department and who carries the subject into it; nobody is the gap to be seen. DOMAIN.md (a) seed 003. */
export type DepartmentMultipliers = { unit: OrgUnit; multipliers: readonly Stakeholder[] };

export type MultiplierView = {
  departments: readonly DepartmentMultipliers[];
  /** Multipliers that belong to none of the departments. */
  elsewhere: readonly Stakeholder[];
};

type Records = {
  units: readonly OrgUnit[];
  stakeholders: readonly Stakeholder[];
  persons: readonly Pick<Person, "id" | "orgUnitId">[];
};

/** The level the view counts: departments, or offices in a house that has none. */
function levelOf(units: readonly OrgUnit[]): readonly OrgUnit[] {
  const current = units.filter(({ archivedAt }) => archivedAt === undefined);
  const departments = current.filter(({ kind }) => kind === "department");
  return inOrder(departments.length > 0 ? departments : current.filter(({ kind }) => kind === "office"));
}

/**
 * Multipliers by department. One stands where the entry's unit, else its person's, lies: in the department itself or
 * anywhere below it.
 */
export function multiplierView({ units, stakeholders, persons }: Records): MultiplierView {
  const [unitById, personById] = [byId(units), byId(persons)];
  const level = levelOf(units);
  const counted = new Set(level.map(({ id }) => id));
  const departmentOf = ({ orgUnitId, personId }: Stakeholder): string | undefined => {
    const seen = new Set<string>();
    let at = orgUnitId ?? (personId === undefined ? undefined : personById.get(personId)?.orgUnitId);
    while (at !== undefined && !counted.has(at) && !seen.has(at)) {
      seen.add(at);
      at = unitById.get(at)?.parentId;
    }
    return at !== undefined && counted.has(at) ? at : undefined;
  };
  const multipliers = inOrder(
    stakeholders.filter(({ isMultiplier, archivedAt }) => isMultiplier && archivedAt === undefined),
  ).map((stakeholder) => ({ stakeholder, department: departmentOf(stakeholder) }));
  const of = (id: string | undefined) =>
    multipliers.filter(({ department }) => department === id).map(({ stakeholder }) => stakeholder);
  return { departments: level.map((unit) => ({ unit, multipliers: of(unit.id) })), elsewhere: of(undefined) };
}
