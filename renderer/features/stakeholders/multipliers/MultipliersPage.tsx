import { Button, Checkbox, Group, Stack, Table, Text } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { multiplierOverview } from "@renderer/data/queries/stakeholders";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { type OrgUnit, shortNameOf } from "@shared/domain/organisation/orgUnit";
import { IconPlus, IconUsers } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import { useEntryAddress } from "../parts/useEntryAddress";
import { StakeholderDrawer } from "../register/StakeholderDrawer";
import { DepartmentRow } from "./DepartmentRow";
import { MultiplierList } from "./MultiplierList";
import { multipliersOut } from "./multiplierColumns";

/** Who carries the subject into which department, and the departments where nobody does. DOMAIN.md (a) seed 003. */
export function MultipliersPage() {
  const { t } = useWords();
  const data = useLive(multiplierOverview, []);
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [opened, open] = useEntryAddress();
  const add = useAction(
    useCallback(
      async (unit?: OrgUnit) => {
        const label = unit
          ? t("stakeholders.multipliers.newLabel", { unit: shortNameOf(unit) })
          : t("stakeholders.multipliers.newPlain");
        const place = unit ? { orgUnitId: unit.id } : {};
        const made = await createRecord("stakeholders", {
          label,
          groupKind: "department",
          isMultiplier: true,
          ...place,
        });
        open(made.id);
      },
      [open, t],
    ),
  );
  if (data === undefined) return null;
  const { departments, elsewhere, persons } = data;
  const gaps = departments.filter(({ multipliers }) => multipliers.length === 0);
  const isNarrowed = onlyGaps && gaps.length > 0;
  const shown = isNarrowed ? gaps : departments;
  const hasAny = departments.length + elsewhere.length > 0;
  return (
    <>
      <PageHeader
        title={t("stakeholders.multipliers.title")}
        purpose={t("stakeholders.multipliers.purpose")}
        actions={
          hasAny && (
            <Button
              leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
              loading={add.running}
              onClick={() => add.run()}
            >
              {t("stakeholders.multipliers.add")}
            </Button>
          )
        }
      />
      {departments.length === 0 && (
        <EmptyState
          icon={IconUsers}
          title={t("stakeholders.multipliers.empty.title")}
          hint={t("stakeholders.multipliers.empty.hint")}
          action={
            <Button component={Link} to="/settings/people">
              {t("stakeholders.multipliers.empty.action")}
            </Button>
          }
        />
      )}
      <Stack maw={920} gap="xl">
        {departments.length > 0 && (
          <div>
            <Group justify="space-between" mb="sm">
              <Text role="status" fw={500}>
                {gaps.length === 0
                  ? t("stakeholders.multipliers.noGaps")
                  : t("stakeholders.multipliers.gaps", { count: gaps.length })}
              </Text>
              <Group>
                {gaps.length > 0 && gaps.length < departments.length && (
                  <Checkbox
                    label={t("stakeholders.multipliers.onlyGaps")}
                    checked={onlyGaps}
                    onChange={(event) => setOnlyGaps(event.currentTarget.checked)}
                  />
                )}
                <ListExport
                  {...multipliersOut(
                    { departments: shown, elsewhere: isNarrowed ? [] : elsewhere, persons },
                    t,
                  )}
                />
              </Group>
            </Group>
            <Table aria-label={t("stakeholders.multipliers.title")} verticalSpacing="xs" layout="fixed">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w="40%">{t("stakeholders.multipliers.department")}</Table.Th>
                  <Table.Th>{t("stakeholders.multipliers.who")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((department) => (
                  <DepartmentRow
                    key={department.unit.id}
                    {...department}
                    persons={persons}
                    onOpen={open}
                    onAdd={add.run}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
        {elsewhere.length > 0 && (
          <section aria-labelledby="multipliers-elsewhere">
            <Text component="h2" fw={600} id="multipliers-elsewhere" mb="xs">
              {t("stakeholders.multipliers.elsewhere")}
            </Text>
            <MultiplierList multipliers={elsewhere} persons={persons} onOpen={open} />
          </section>
        )}
      </Stack>
      <StakeholderDrawer id={opened} onClose={() => open()} />
    </>
  );
}
