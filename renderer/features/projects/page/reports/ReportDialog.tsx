import { Modal } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Project } from "@shared/domain/projects/project";
import type { StatusReport } from "@shared/domain/projects/statusReport";
import { ReportForm } from "./ReportForm";

type Props = {
  opened: boolean;
  onClose: () => void;
  project: Project;
  /** The newest report, which a new one begins from. */
  last?: StatusReport;
  /** A stored report to be corrected instead. */
  correcting?: StatusReport;
};

/** Writes a status report or corrects one. */
export function ReportDialog({ opened, onClose, project, last, correcting }: Props) {
  const { t, format } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={
        correcting
          ? t("projectPage.reports.correct", { day: format.date(correcting.date) })
          : t("projectPage.reports.title", { title: project.title })
      }
    >
      <ReportForm projectId={project.id} last={last} correcting={correcting} onDone={onClose} />
    </Modal>
  );
}
