import { Text, UnstyledButton } from "@mantine/core";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { useWords } from "@renderer/ui/useWords";
import { projectGaps } from "@shared/domain/projects/projectGaps";
import { wordsFor } from "@shared/i18n/translate";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useId } from "react";
import classes from "./ProjectPage.module.css";
import { jumpTo, sectionKeys, sectionOfGap } from "./sections";

/** Beside the page: what is missing, and the way to its parts. */
export function PageSide({ data }: { data: ProjectPageData }) {
  const { t } = useWords();
  const [missing, contents] = [useId(), useId()];
  const gaps = projectGaps(data.project, {
    milestones: data.milestones.length,
    reports: data.reports.length,
  });
  return (
    <aside className={classes.side} aria-label={t("projectPage.gapsTitle")}>
      <div>
        <Text fw={600} size="sm" id={missing}>
          {t("projectPage.gapsTitle")}
        </Text>
        {gaps.length === 0 && (
          <Text size="sm" c="dimmed" mt={4}>
            {t("projectPage.noGaps")}
          </Text>
        )}
        {gaps.length > 0 && (
          <ul aria-labelledby={missing}>
            {gaps.map((gap) => (
              <li key={gap}>
                <UnstyledButton className={classes.jump} onClick={() => jumpTo(sectionOfGap[gap])}>
                  <IconAlertTriangle size={15} stroke={1.75} aria-hidden className={classes.missing} />
                  {wordsFor(t, `projects.gaps.${gap}`)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <nav aria-labelledby={contents} className={classes.contents}>
        <Text fw={600} size="sm" id={contents}>
          {t("projectPage.contents")}
        </Text>
        <ul>
          {sectionKeys.map((section) => (
            <li key={section}>
              <UnstyledButton className={classes.jump} onClick={() => jumpTo(section)}>
                {t(`projectPage.sections.${section}`)}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
