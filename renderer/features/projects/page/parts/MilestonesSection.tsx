import { Stack, Text } from "@mantine/core";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import type { Milestone } from "@shared/domain/projects/milestone";
import { milestoneStatus } from "@shared/domain/projects/schedule";
import { useCallback } from "react";
import { PageSection } from "../PageSection";
import { AddPart } from "./AddPart";
import { PartExport } from "./PartExport";
import { PartTable, RemovePart } from "./PartTable";
import classes from "./PartTable.module.css";
import { milestoneColumns } from "./partColumns";

/** What people choose; "late" follows from the day. */
const chosenStatuses = ["open", "done", "dropped"] as const;

/** The steps everybody should see, in the order of their days. */
export function MilestonesSection({ data }: { data: ProjectPageData }) {
  const { t } = useWords();
  const projectId = data.project.id;
  const add = useCallback((title: string) => createRecord("milestones", { projectId, title }), [projectId]);
  return (
    <PageSection
      section="milestones"
      action={
        <PartExport
          project={data.project}
          section="milestones"
          rows={data.milestones}
          columns={milestoneColumns(today(), t)}
        />
      }
    >
      <Stack gap="xs">
        {data.milestones.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t("projectPage.milestones.empty")}
          </Text>
        ) : (
          <PartTable
            label={t("projectPage.sections.milestones")}
            columns={[
              { label: t("fields.milestones.title") },
              { label: t("fields.milestones.due"), width: 140 },
              { label: t("fields.milestones.status"), width: 124 },
              { label: t("fields.milestones.doneAt"), width: 140 },
            ]}
          >
            {data.milestones.map((milestone) => (
              <MilestoneLine key={milestone.id} milestone={milestone} />
            ))}
          </PartTable>
        )}
        <AddPart label={t("projectPage.milestones.new")} onAdd={add} />
      </Stack>
    </PageSection>
  );
}

function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const { t } = useWords();
  const { id, title } = milestone;
  const day = today();
  const late = milestoneStatus(milestone, day) === "late";
  return (
    <tr>
      <td>
        <TextArea
          className={classes.bare}
          label={t("fields.milestones.title")}
          required
          minRows={1}
          value={title}
          onSave={(value, session) => updateRecord("milestones", id, { title: value }, session)}
        />
      </td>
      <td>
        <DateField
          className={classes.bare}
          label={t("fields.milestones.due")}
          value={milestone.due}
          onSave={(due, session) => updateRecord("milestones", id, { due }, session)}
        />
        {late && <span className={classes.late}>{t("projectPage.milestones.late")}</span>}
      </td>
      <td>
        <EnumSelect
          className={classes.bare}
          label={t("fields.milestones.status")}
          enumeration="milestoneStatus"
          values={chosenStatuses}
          value={milestone.status === "late" ? "open" : milestone.status}
          onSave={(status, session) =>
            status &&
            updateRecord(
              "milestones",
              id,
              { status, doneAt: status === "done" ? (milestone.doneAt ?? day) : undefined },
              session,
            )
          }
        />
      </td>
      <td>
        <DateField
          className={classes.bare}
          label={t("fields.milestones.doneAt")}
          placeholder=""
          value={milestone.doneAt}
          onSave={(doneAt, session) =>
            updateRecord("milestones", id, { doneAt, ...(doneAt && { status: "done" }) }, session)
          }
        />
      </td>
      <td className={classes.remove}>
        <RemovePart kind="milestones" id={id} title={title} />
      </td>
    </tr>
  );
}
