import type { Shown } from "@renderer/ui/RecordTable/outgoing";
import type { Person } from "@shared/domain/organisation/person";
import type { Translate } from "@shared/i18n/translate";

/** Persons and functions as a table that leaves; those who are restricted stay in the house (Art. 18). */
export function personsOut(
  persons: readonly Person[],
  unitOf: (person: Person) => string,
  t: Translate,
): Shown<Person> {
  return {
    rows: persons.filter(({ restricted }) => !restricted),
    columns: [
      { id: "name", label: t("fields.persons.displayName"), value: ({ displayName }) => displayName },
      { id: "role", label: t("fields.persons.roleTitle"), value: ({ roleTitle }) => roleTitle },
      { id: "unit", label: t("fields.persons.orgUnitId"), value: unitOf },
      {
        id: "external",
        label: t("fields.persons.isExternal"),
        value: ({ isExternal }) => (isExternal ? t("settings.people.external") : undefined),
      },
    ],
    sensitivityOf: ({ sensitivity }) => sensitivity,
    caption: t("settings.people.personList"),
  };
}
