import type { AgendaChoices } from "@renderer/data/queries/agendaPanel";
import type { ReferenceOption } from "@renderer/ui/fields/ReferenceSelect";

const coded = (record: { id: string; code: string; title: string }): ReferenceOption => ({
  value: record.id,
  label: `${record.code} ${record.title}`,
});

/** What the selects of the panels offer. */
export const fieldOptions = ({ actionFields }: AgendaChoices) => actionFields.map(coded);

/** Goals, without one of them where a goal is chosen for itself. */
export const goalOptions = ({ goals }: AgendaChoices, without?: string) =>
  goals.filter(({ id }) => id !== without).map(coded);

export const unitOptions = ({ orgUnits }: AgendaChoices): ReferenceOption[] =>
  orgUnits.map(({ id, name }) => ({ value: id, label: name }));

export const personOptions = ({ persons }: AgendaChoices): ReferenceOption[] =>
  persons.map(({ id, displayName, roleTitle }) => ({
    value: id,
    label: roleTitle ? `${displayName}, ${roleTitle}` : displayName,
  }));
