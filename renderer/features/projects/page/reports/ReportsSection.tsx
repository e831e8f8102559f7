import { Button, Stack, Text } from "@mantine/core";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { PageSection } from "../PageSection";
import { LightHistory } from "./LightHistory";
import { LightMeaning } from "./LightMeaning";
import { ReportDialog } from "./ReportDialog";
import { ReportItem } from "./ReportItem";
import classes from "./Reports.module.css";

type Props = { data: ProjectPageData; onReport: () => void };

/** All reports, newest first, each with what changed since the one before. */
export function ReportsSection({ data, onReport }: Props) {
  const { t } = useWords();
  const [correcting, setCorrecting] = useState<string>();
  const { project, reports } = data;
  return (
    <PageSection
      section="reports"
      action={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={onReport}
        >
          {t("projectPage.writeReport")}
        </Button>
      }
    >
      <Stack>
        {reports.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("projectPage.reports.empty")}
          </Text>
        )}
        <LightHistory reports={reports} />
        <LightMeaning />
        <ol className={classes.reports}>
          {reports.map((report, index) => (
            <ReportItem
              key={report.id}
              report={report}
              backwards={reports.slice(index)}
              onCorrect={() => setCorrecting(report.id)}
            />
          ))}
        </ol>
      </Stack>
      <ReportDialog
        opened={correcting !== undefined}
        onClose={() => setCorrecting(undefined)}
        project={project}
        correcting={reports.find((report) => report.id === correcting)}
      />
    </PageSection>
  );
}
