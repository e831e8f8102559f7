import type { EntryChoices } from "@renderer/data/queries/stakeholders";
import type { ReferenceOption } from "@renderer/ui/fields/ReferenceSelect";
import type { Person } from "@shared/domain/organisation/person";
import type { Translate } from "@shared/i18n/translate";

/** What a person is called where not everybody's name may be shown. */
export function personName(t: Translate, person: Person | undefined): string {
  return person?.restricted ? t("settings.privacy.restricted") : (person?.displayName ?? "");
}

/** The people, units and organisations an entry can name. */
export function optionsOf(t: Translate, { persons, units, organisations }: EntryChoices) {
  const named = ({ id, name }: { id: string; name: string }): ReferenceOption => ({ value: id, label: name });
  return {
    persons: persons.map((person): ReferenceOption => ({ value: person.id, label: personName(t, person) })),
    units: units.map(named),
    organisations: organisations.map(named),
  };
}
