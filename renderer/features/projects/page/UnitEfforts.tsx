import { Fieldset, SimpleGrid, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { recordById } from "@renderer/data/queries/workspace";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { effortOf } from "@shared/domain/projects/load";
import type { Project } from "@shared/domain/projects/project";
import { effortUnitIds, withUnitEffort } from "@shared/domain/projects/unitEffort";

type Props = { project: Project; units: ReadonlyMap<string, RecordOf<"orgUnits">> };

/** What each department gives: "zusätzlicher Aufwand wird akzeptiert" needs a figure to be accepted. */
export function UnitEfforts({ project, units }: Props) {
  const { t, format } = useWords();
  const unitIds = effortUnitIds(project);
  const { total, divided } = effortOf(project);
  const save = (orgUnitId: string) => async (days: number | undefined, session: EditSession) => {
    // Read anew: two departments may be typed one right after the other.
    const stored = await recordById("projects", project.id);
    const unitEfforts = withUnitEffort(stored?.unitEfforts, orgUnitId, days);
    return updateRecord("projects", project.id, { unitEfforts }, session);
  };
  return (
    <Fieldset
      variant="unstyled"
      m={0}
      p={0}
      legend={
        <Text span size="sm" fw={600}>
          {t("fields.projects.unitEfforts")}
        </Text>
      }
    >
      {unitIds.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t("portfolio.efforts.noUnits")}
        </Text>
      ) : (
        <>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            {unitIds.map((id) => {
              const unit = units.get(id);
              return (
                <NumberField
                  key={id}
                  label={unit ? shortNameOf(unit) : t("portfolio.load.unitGone")}
                  value={project.unitEfforts?.find(({ orgUnitId }) => orgUnitId === id)?.days}
                  min={0}
                  onSave={save(id)}
                />
              );
            })}
          </SimpleGrid>
          <Text size="sm" c="dimmed" mt="xs" role="status">
            {divided === 0
              ? t("portfolio.efforts.none")
              : total > divided
                ? t("portfolio.efforts.rest", {
                    divided: format.number(divided),
                    rest: format.number(total - divided),
                  })
                : t("portfolio.efforts.all", { divided: format.number(divided) })}
          </Text>
        </>
      )}
    </Fieldset>
  );
}
