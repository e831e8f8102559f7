import { Button, Fieldset, Group, SimpleGrid, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { recordById } from "@renderer/data/queries/workspace";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { effortOf } from "@shared/domain/projects/load";
import type { Project } from "@shared/domain/projects/project";
import { effortUnitIds, withUnitEffort } from "@shared/domain/projects/unitEffort";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import { useCallback } from "react";

type Props = { project: Project; units: ReadonlyMap<string, RecordOf<"orgUnits">> };

/** What each department gives: "zusätzlicher Aufwand wird akzeptiert" needs a figure to be accepted. */
export function UnitEfforts({ project, units }: Props) {
  const { t, format } = useWords();
  const unitIds = effortUnitIds(project);
  const { divided } = effortOf(project);
  const { id: projectId, effortDays = 0 } = project;
  const take = useAction(
    useCallback(
      async () => updateRecord("projects", projectId, { effortDays: divided }),
      [projectId, divided],
    ),
  );
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
          <Group gap="sm" mt="xs">
            <Text size="sm" c="dimmed" role="status">
              {effortWords({ t, format }, project)}
            </Text>
            {divided > effortDays && (
              <Button variant="default" size="xs" loading={take.running} onClick={() => take.run()}>
                {t("portfolio.efforts.take")}
              </Button>
            )}
          </Group>
        </>
      )}
    </Fieldset>
  );
}

/** How the departments' figures stand to the effort of the whole project. */
function effortWords({ t, format }: { t: Translate; format: Format }, project: Project): string {
  const { total, divided } = effortOf(project);
  const words = { divided: format.number(divided) };
  if (divided === 0) return t("portfolio.efforts.none");
  if (project.effortDays === undefined) return t("portfolio.efforts.sum", words);
  const over = divided - project.effortDays;
  if (over > 0) return t("portfolio.efforts.more", { ...words, over: format.number(over) });
  if (over < 0) return t("portfolio.efforts.rest", { ...words, rest: format.number(total - divided) });
  return t("portfolio.efforts.all", words);
}
