import { mostClosed, type Shown } from "@renderer/ui/RecordTable/outgoing";
import type { Person } from "@shared/domain/organisation/person";
import type { DepartmentMultipliers } from "@shared/domain/stakeholders/multipliers";
import type { Stakeholder } from "@shared/domain/stakeholders/stakeholder";
import type { Translate } from "@shared/i18n/translate";
import { personName } from "../parts/choices";

type Line = { id: string; department: string; multipliers: readonly Stakeholder[] };
type Lists = {
  departments: readonly DepartmentMultipliers[];
  elsewhere: readonly Stakeholder[];
  persons: ReadonlyMap<string, Person>;
};

/** Departments with their multipliers and the gaps, then who belongs to none, as a table that leaves. */
export function multipliersOut({ departments, elsewhere, persons }: Lists, t: Translate): Shown<Line> {
  const none = {
    id: "elsewhere",
    department: t("stakeholders.multipliers.elsewhere"),
    multipliers: elsewhere,
  };
  const named = ({ label, personId }: Stakeholder) => {
    const person = personId === undefined ? undefined : persons.get(personId);
    return person ? `${label} (${personName(t, person)})` : label;
  };
  return {
    rows: [
      ...departments.map(({ unit, multipliers }) => ({ id: unit.id, department: unit.name, multipliers })),
      ...(elsewhere.length > 0 ? [none] : []),
    ],
    columns: [
      {
        id: "department",
        label: t("stakeholders.multipliers.department"),
        value: ({ department }) => department,
      },
      {
        id: "who",
        label: t("stakeholders.multipliers.who"),
        value: ({ multipliers }) =>
          multipliers.length > 0 ? multipliers.map(named) : t("stakeholders.multipliers.nobody"),
      },
    ],
    sensitivityOf: ({ multipliers }) => mostClosed(multipliers),
    caption: t("stakeholders.multipliers.title"),
  };
}
