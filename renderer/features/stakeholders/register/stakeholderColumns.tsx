import { Anchor, Badge } from "@mantine/core";
import type { StakeholderRegister, StakeholderRow } from "@renderer/data/queries/stakeholders";
import type { Column } from "@renderer/ui/RecordTable/column";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { stakeholderQuadrants } from "@shared/domain/stakeholders/quadrant";
import { desiredRoles, groupKinds, stakeholderKinds } from "@shared/domain/stakeholders/stakeholder";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { personName } from "../parts/choices";

type StakeholderColumn = Column<StakeholderRow>;
type Names = Pick<StakeholderRegister, "units" | "persons" | "organisations">;

/**
 * Columns of the register. The attitude is none of them: whatever a list shows can be saved as a file, and the
 * attitude leaves the program in none. DOMAIN.md (c) `Stakeholder`.
 */
export function stakeholderColumns(
  { units, persons, organisations }: Names,
  t: Translate,
  open: (id: string) => void,
): StakeholderColumn[] {
  const field = (name: keyof StakeholderRow["stakeholder"]) => t(`fields.stakeholders.${name}`);
  const chosen = (
    id: "kind" | "groupKind" | "desiredRole",
    enumeration: string,
    order: readonly string[],
    more: Partial<StakeholderColumn>,
  ): StakeholderColumn => ({
    id,
    label: field(id),
    value: ({ stakeholder }) => stakeholder[id],
    valueLabel: (value) => wordsFor(t, `enumerations.${enumeration}.${value}`),
    order,
    filter: "set",
    groupable: true,
    width: 136,
    ...more,
  });
  const named = (
    id: "orgUnitId" | "personId" | "organisationId",
    nameOf: (of: string) => string,
    more: Partial<StakeholderColumn> = {},
  ): StakeholderColumn => ({
    id,
    label: field(id),
    value: ({ stakeholder }) => stakeholder[id],
    valueLabel: nameOf,
    filter: "set",
    groupable: true,
    width: 176,
    ...more,
  });
  const rated = (id: "influence" | "interest"): StakeholderColumn => ({
    id,
    label: field(id),
    value: ({ stakeholder }) => stakeholder[id],
    filter: "number",
    align: "end",
    width: 98,
  });
  const text = (id: "expectations" | "concerns" | "strategy"): StakeholderColumn => ({
    id,
    label: field(id),
    value: ({ stakeholder }) => stakeholder[id],
    filter: "text",
    width: 220,
    hidden: true,
  });
  return [
    {
      id: "label",
      label: field("label"),
      value: ({ stakeholder }) => stakeholder.label,
      filter: "text",
      width: 214,
      fixed: true,
      render: ({ id, stakeholder }) => (
        <>
          <Anchor component="button" type="button" c="inherit" fw={500} ta="start" onClick={() => open(id)}>
            {stakeholder.label}
          </Anchor>
          {stakeholder.isMultiplier && (
            <Badge size="sm" variant="light" ml="xs">
              {field("isMultiplier")}
            </Badge>
          )}
        </>
      ),
    },
    chosen("groupKind", "stakeholderGroup", groupKinds, {}),
    rated("influence"),
    rated("interest"),
    {
      id: "quadrant",
      label: t("stakeholders.quadrant"),
      value: ({ quadrant }) => quadrant,
      valueLabel: (value) => wordsFor(t, `stakeholders.quadrants.${value}`),
      order: stakeholderQuadrants,
      filter: "set",
      groupable: true,
      width: 138,
    },
    chosen("desiredRole", "desiredRole", desiredRoles, {}),
    named("orgUnitId", (id) => {
      const unit = units.get(id);
      return unit ? shortNameOf(unit) : "";
    }),
    {
      id: "planned",
      label: t("stakeholders.planned"),
      value: ({ planned }) => (planned.count > 0 ? "yes" : "no"),
      valueLabel: (value) => wordsFor(t, `stakeholders.plannedStates.${value}`),
      order: ["no", "yes"],
      filter: "set",
      groupable: true,
      width: 150,
      hidden: true,
    },
    {
      id: "nextMessage",
      label: t("stakeholders.nextMessage"),
      value: ({ planned }) => planned.next,
      filter: "date",
      width: 130,
      hidden: true,
    },
    chosen("kind", "stakeholderKind", stakeholderKinds, { width: 120, hidden: true }),
    named("personId", (id) => personName(t, persons.get(id)), { hidden: true }),
    named("organisationId", (id) => organisations.get(id)?.name ?? "", { hidden: true }),
    {
      id: "isMultiplier",
      label: field("isMultiplier"),
      value: ({ stakeholder }) => (stakeholder.isMultiplier ? "yes" : "no"),
      valueLabel: (value) => wordsFor(t, `history.${value}`),
      filter: "set",
      groupable: true,
      width: 140,
      hidden: true,
    },
    text("expectations"),
    text("concerns"),
    text("strategy"),
  ];
}
