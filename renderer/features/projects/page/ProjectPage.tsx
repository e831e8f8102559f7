import { Alert } from "@mantine/core";
import { type ProjectPageData, projectPage } from "@renderer/data/queries/projectPage";
import { jumpTo } from "@renderer/ui/page/jumpTo";
import { RecordGone } from "@renderer/ui/page/RecordGone";
import classes from "@renderer/ui/page/RecordPage.module.css";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconLayoutKanban } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { AffectedSection } from "./affected/AffectedSection";
import { ChecksSection } from "./ChecksSection";
import { DependenciesSection } from "./dependencies/DependenciesSection";
import { GoalsSection } from "./goals/GoalsSection";
import { OriginSection } from "./OriginSection";
import { PeopleSection } from "./PeopleSection";
import { ProcessesSection } from "./ProcessesSection";
import { ProfileSection } from "./ProfileSection";
import { ProjectHead } from "./ProjectHead";
import { ProjectSide } from "./ProjectSide";
import { MilestonesSection } from "./parts/MilestonesSection";
import { WorkPackagesSection } from "./parts/WorkPackagesSection";
import { ReportDialog } from "./reports/ReportDialog";
import { ReportsSection } from "./reports/ReportsSection";
import { RisksSection } from "./risks/RisksSection";
import { ScheduleSection } from "./ScheduleSection";
import { SimilarProjects } from "./SimilarProjects";
import { headingId, sectionKeys } from "./sections";

/** One project: what it is for, who drives it, how it stands, and what is missing. */
export function ProjectPage() {
  const { t, format } = useWords();
  const { id = "" } = useParams();
  const data = useLive(() => projectPage(id), [id]);
  const [reporting, setReporting] = useState(false);
  if (data === undefined) return null;
  if (data === null)
    return (
      <RecordGone
        icon={IconLayoutKanban}
        title={t("projectPage.gone.title")}
        hint={t("projectPage.gone.hint")}
        back={t("projectPage.gone.back")}
        to="/projects"
      />
    );
  const { project } = data;
  return (
    <>
      <ProjectHead data={data} onReport={() => setReporting(true)} />
      {project.archivedAt && (
        <Alert mb="md" variant="light" color="gray">
          {t("projectPage.archived", { day: format.date(project.archivedAt) })}
        </Alert>
      )}
      <div className={classes.layout}>
        <div className={classes.main}>
          <SimilarProjects data={data} />
          <ProfileSection project={project} />
          <GoalsSection data={data} />
          <FurtherSections data={data} onReport={() => setReporting(true)} />
        </div>
        <ProjectSide data={data} />
      </div>
      <ReportDialog
        opened={reporting}
        onClose={() => setReporting(false)}
        project={project}
        last={data.reports[0]}
      />
    </>
  );
}

type SectionsProps = { data: ProjectPageData; onReport: () => void };

/**
 * What stands below the first screen: a hundred fields, drawn right after those in sight. A link may lead to one of
 * its sections (`?part=reports`).
 */
function FurtherSections({ data, onReport }: SectionsProps) {
  const { project } = data;
  const drawn = useDeferredValue(true, false);
  const [params] = useSearchParams();
  const part = sectionKeys.find((key) => key === params.get("part"));
  useEffect(() => {
    if (drawn && part) jumpTo(headingId(part));
  }, [drawn, part]);
  if (!drawn) return null;
  return (
    <>
      <ProcessesSection projectId={project.id} />
      <PeopleSection data={data} />
      <MilestonesSection data={data} />
      <WorkPackagesSection data={data} />
      <RisksSection data={data} />
      <DependenciesSection data={data} />
      <ScheduleSection project={project} units={data.units} />
      <ChecksSection project={project} />
      <AffectedSection data={data} />
      <ReportsSection data={data} onReport={onReport} />
      <OriginSection projectId={project.id} />
    </>
  );
}
