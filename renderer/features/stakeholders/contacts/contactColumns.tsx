import { Anchor, Badge } from "@mantine/core";
import type { ContactBook, ContactRow } from "@renderer/data/queries/stakeholders";
import type { Column } from "@renderer/ui/RecordTable/column";
import { organisationKinds } from "@shared/domain/stakeholders/organisation";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { personName } from "../parts/choices";

/** Columns of the contact book. */
export function contactColumns(
  { persons }: Pick<ContactBook, "persons">,
  t: Translate,
  open: (id: string) => void,
): Column<ContactRow>[] {
  const field = (name: keyof ContactRow["organisation"]) => t(`fields.organisations.${name}`);
  const day = (id: "lastContact" | "nextDate", width: number): Column<ContactRow> => ({
    id,
    label: field(id),
    value: ({ organisation }) => organisation[id],
    filter: "date",
    width,
  });
  const text = (id: "rhythm" | "website"): Column<ContactRow> => ({
    id,
    label: field(id),
    value: ({ organisation }) => organisation[id],
    filter: "text",
    width: 180,
    hidden: true,
  });
  return [
    {
      id: "name",
      label: field("name"),
      value: ({ organisation }) => organisation.name,
      filter: "text",
      width: 232,
      fixed: true,
      render: ({ id, organisation }) => (
        <>
          <Anchor component="button" type="button" c="inherit" fw={500} ta="start" onClick={() => open(id)}>
            {organisation.name}
          </Anchor>
          {organisation.isPioneer && (
            <Badge size="sm" variant="light" ml="xs">
              {t("stakeholders.contacts.pioneer")}
            </Badge>
          )}
        </>
      ),
    },
    {
      id: "kind",
      label: field("kind"),
      value: ({ organisation }) => organisation.kind,
      valueLabel: (value) => wordsFor(t, `enumerations.organisationKind.${value}`),
      order: organisationKinds,
      filter: "set",
      groupable: true,
      width: 116,
    },
    {
      id: "topics",
      label: field("topics"),
      value: ({ organisation }) => organisation.topics,
      filter: "set",
      groupable: true,
      width: 212,
    },
    {
      id: "persons",
      label: field("contactPersonIds"),
      value: ({ organisation }) => organisation.contactPersonIds,
      valueLabel: (id) => personName(t, persons.get(id)),
      filter: "set",
      groupable: true,
      width: 176,
    },
    day("lastContact", 128),
    day("nextDate", 128),
    {
      id: "isPioneer",
      label: field("isPioneer"),
      value: ({ organisation }) => (organisation.isPioneer ? "yes" : "no"),
      valueLabel: (value) => wordsFor(t, `history.${value}`),
      filter: "set",
      groupable: true,
      width: 150,
      hidden: true,
    },
    text("rhythm"),
    text("website"),
  ];
}
