import { Button, Group, Table, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import type { DepartmentMultipliers } from "@shared/domain/stakeholders/multipliers";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type ListProps, MultiplierList } from "./MultiplierList";

type Props = DepartmentMultipliers & Omit<ListProps, "multipliers"> & { onAdd: (unit: OrgUnit) => void };

/** A department and its multipliers; where there is none, how one is named. */
export function DepartmentRow({ unit, multipliers, persons, onOpen, onAdd }: Props) {
  const { t } = useWords();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} style={{ verticalAlign: "top" }}>
        {unit.name}
      </Table.Th>
      <Table.Td>
        {multipliers.length > 0 ? (
          <MultiplierList multipliers={multipliers} persons={persons} onOpen={onOpen} />
        ) : (
          <Group justify="space-between" gap="xs">
            <Group gap={6}>
              <IconAlertTriangle
                size={16}
                stroke={1.5}
                aria-hidden
                color="light-dark(var(--mantine-color-yellow-8), var(--mantine-color-yellow-4))"
              />
              <Text size="sm" fw={500}>
                {t("stakeholders.multipliers.nobody")}
              </Text>
            </Group>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t("stakeholders.multipliers.addFor", { unit: unit.name })}
              onClick={() => onAdd(unit)}
            >
              {t("stakeholders.multipliers.add")}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
