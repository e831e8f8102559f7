import { Button, Stack, Text } from "@mantine/core";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { useWords } from "@renderer/ui/useWords";
import { useState } from "react";
import { PageSection } from "../PageSection";
import { AffectedGroups } from "./AffectedGroups";
import classes from "./AffectedSection.module.css";

/** Whom the project affects and how far they have been told; on demand per milestone. */
export function AffectedSection({ data: { project, milestones } }: { data: ProjectPageData }) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const name = `${project.code} ${project.title}`;
  return (
    <PageSection section="communication">
      <Stack gap="sm">
        <AffectedGroups kind="projects" id={project.id} title={name} />
        {milestones.length > 0 && (
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              ml={-8}
              aria-expanded={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown
                ? t("communication.whom.hideMilestones")
                : t("communication.whom.perMilestone", { count: milestones.length })}
            </Button>
          </div>
        )}
        {isShown && (
          <ul className={classes.milestones}>
            {milestones.map(({ id, title }) => (
              <li key={id}>
                <Text size="sm">{title}</Text>
                <AffectedGroups kind="milestones" id={id} title={title} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </PageSection>
  );
}
