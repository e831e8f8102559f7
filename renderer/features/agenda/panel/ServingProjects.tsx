import { ActionIcon, Anchor, Group, Text } from "@mantine/core";
import { unassignGoal } from "@renderer/data/commands/projects";
import { projectsServing, type ServingProject } from "@renderer/data/queries/projects";
import { LightMark } from "@renderer/ui/LightMark";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { projectGaps } from "@shared/domain/projects/projectGaps";
import { IconX } from "@tabler/icons-react";
import { useCallback } from "react";
import { Link } from "react-router";
import { AssignProject } from "./AssignProject";
import styles from "./ItemPanel.module.css";
import { PanelSection } from "./PanelSection";

/** The operational side of a goal or measure: projects that work towards it, how they stand, what they lack. */
export function ServingProjects({ of }: { of: { goalId: string } | { measureId: string } }) {
  const { t } = useWords();
  const id = "goalId" in of ? of.goalId : of.measureId;
  const projects = useLive(() => projectsServing(of), [id]);
  const unassign = useAction(useCallback((projectId: string) => unassignGoal(projectId, id), [id]));
  const direct = projects?.filter(({ via }) => !via) ?? [];
  return (
    <PanelSection
      title={t("agenda.panel.projects")}
      action={
        <Anchor component={Link} to="/projects" size="sm">
          {t("agenda.panel.toProjects")}
        </Anchor>
      }
    >
      {projects?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("agenda.panel.projectsNone")} {"measureId" in of && t("agenda.panel.projectsHint")}
        </Text>
      )}
      <ul className={styles.list}>
        {projects?.map((row) => (
          <li key={row.id}>
            <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
              <Anchor component={Link} to={recordPath("projects", row.project)}>
                {row.project.code} {row.project.title}
              </Anchor>
              {"goalId" in of && !row.via && (
                <ActionIcon
                  size="sm"
                  color="gray"
                  aria-label={t("projects.serving.unassign", { code: row.project.code })}
                  onClick={() => unassign.run(row.id)}
                >
                  <IconX size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
              )}
            </Group>
            <div className={styles.facts}>
              <LightMark light={row.light} />
              <span>{t(`enumerations.projectPhase.${row.project.phase}`)}</span>
              {row.via && <span>{t("agenda.panel.via", { code: row.via.code })}</span>}
              <Lacking row={row} />
            </div>
          </li>
        ))}
      </ul>
      {"goalId" in of && projects && (
        <AssignProject goalId={id} assigned={new Set(direct.map((row) => row.id))} />
      )}
    </PanelSection>
  );
}

/** What the project's side lacks before one can rely on it. */
function Lacking({ row }: { row: ServingProject }) {
  const { t } = useWords();
  const gaps = projectGaps(row.project, { milestones: 1, reports: 1 });
  return (
    <>
      {gaps.includes("owner") && <span>{t("agenda.panel.withoutOwner")}</span>}
      {gaps.includes("deputy") && <span>{t("agenda.panel.withoutDeputy")}</span>}
    </>
  );
}
