import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { PageSide } from "@renderer/ui/page/PageSide";
import { useWords } from "@renderer/ui/useWords";
import { projectGaps } from "@shared/domain/projects/projectGaps";
import { wordsFor } from "@shared/i18n/translate";
import { headingId, sectionKeys, sectionOfGap } from "./sections";

/** Beside the page: what the project lacks, and the way to its parts. */
export function ProjectSide({ data }: { data: ProjectPageData }) {
  const { t } = useWords();
  const gaps = projectGaps(data.project, {
    milestones: data.milestones.length,
    reports: data.reports.length,
  });
  return (
    <PageSide
      gaps={gaps.map((gap) => ({
        label: wordsFor(t, `projects.gaps.${gap}`),
        headingId: headingId(sectionOfGap[gap]),
      }))}
      sections={sectionKeys.map((section) => ({
        label: t(`projectPage.sections.${section}`),
        headingId: headingId(section),
      }))}
    />
  );
}
