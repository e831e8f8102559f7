import { Anchor } from "@mantine/core";
import type { SystemRow } from "@renderer/data/queries/processes";
import type { Column } from "@renderer/ui/RecordTable/column";
import { itSystemKinds } from "@shared/domain/processes/itSystem";
import { type Translate, wordsFor } from "@shared/i18n/translate";

/** Columns of the list of IT systems. */
export function systemColumns(t: Translate, open: (id: string) => void): Column<SystemRow>[] {
  const field = (name: keyof SystemRow["system"]) => t(`fields.itSystems.${name}`);
  return [
    {
      id: "name",
      label: field("name"),
      value: ({ system }) => system.name,
      filter: "text",
      width: 260,
      fixed: true,
      render: ({ id, system }) => (
        <Anchor component="button" type="button" c="inherit" fw={500} ta="start" onClick={() => open(id)}>
          {system.name}
        </Anchor>
      ),
    },
    {
      id: "kind",
      label: field("kind"),
      value: ({ system }) => system.kind,
      valueLabel: (value) => wordsFor(t, `enumerations.itSystemKind.${value}`),
      order: itSystemKinds,
      filter: "set",
      groupable: true,
      width: 180,
    },
    {
      id: "vendor",
      label: field("vendor"),
      value: ({ system }) => system.vendor,
      filter: "text",
      width: 160,
    },
    {
      id: "operator",
      label: field("operator"),
      value: ({ system }) => system.operator,
      filter: "text",
      width: 160,
    },
    {
      id: "contractEnd",
      label: field("contractEnd"),
      value: ({ system }) => system.contractEnd,
      filter: "date",
      width: 120,
    },
    {
      id: "uses",
      label: t("processes.systems.uses"),
      value: ({ uses }) => uses,
      filter: "number",
      align: "end",
      width: 112,
    },
  ];
}
