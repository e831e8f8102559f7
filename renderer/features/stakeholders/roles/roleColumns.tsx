import { Anchor, Badge } from "@mantine/core";
import type { RoleCards, RoleRow } from "@renderer/data/queries/stakeholders";
import type { Column } from "@renderer/ui/RecordTable/column";
import { plainTextOf } from "@shared/domain/richText";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import { personName } from "../parts/choices";

type Words = { t: Translate; format: Format; today: string };

/** Columns of the role cards; which one has run out is told by day. */
export function roleColumns(
  { persons }: Pick<RoleCards, "persons">,
  { t, format, today }: Words,
  open: (id: string) => void,
): Column<RoleRow>[] {
  const field = (name: keyof RoleRow["card"]) => t(`fields.roleCards.${name}`);
  return [
    {
      id: "title",
      label: field("title"),
      value: ({ card }) => card.title,
      filter: "text",
      width: 224,
      fixed: true,
      render: ({ id, card }) => (
        <>
          <Anchor component="button" type="button" c="inherit" fw={500} ta="start" onClick={() => open(id)}>
            {card.title}
          </Anchor>
          {card.until !== undefined && card.until < today && (
            <Badge size="sm" variant="light" color="gray" ml="xs">
              {t("stakeholders.roles.expired")}
            </Badge>
          )}
        </>
      ),
    },
    {
      id: "person",
      label: field("personId"),
      value: ({ card }) => card.personId,
      valueLabel: (id) => personName(t, persons.get(id)),
      filter: "set",
      groupable: true,
      width: 150,
    },
    {
      id: "targetGroup",
      label: field("targetGroup"),
      value: ({ card }) => card.targetGroup,
      filter: "text",
      width: 150,
    },
    {
      id: "mandate",
      label: field("mandate"),
      value: ({ card }) => plainTextOf(card.mandate),
      filter: "text",
      width: 224,
    },
    {
      id: "timeShare",
      label: field("timeShare"),
      value: ({ card }) => card.timeShare,
      text: ({ card }) => (card.timeShare === undefined ? "" : format.percent(card.timeShare)),
      filter: "number",
      figure: "percent",
      align: "end",
      width: 120,
    },
    {
      id: "until",
      label: field("until"),
      value: ({ card }) => card.until,
      filter: "date",
      width: 120,
    },
  ];
}
