import { Stack, Text } from "@mantine/core";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { type ReferenceOption, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { type WorkPackage, workPackageKinds, workPackageStatuses } from "@shared/domain/projects/workPackage";
import { useCallback } from "react";
import { PageSection } from "../PageSection";
import { AddPart } from "./AddPart";
import { PartExport } from "./PartExport";
import { PartTable, RemovePart } from "./PartTable";
import classes from "./PartTable.module.css";
import { workPackageColumns } from "./partColumns";
import { WorkMix } from "./WorkMix";

/** The work by kind, with the mix above: technology is rarely the larger part. */
export function WorkPackagesSection({ data }: { data: ProjectPageData }) {
  const { t, collator } = useWords();
  const projectId = data.project.id;
  const { workPackages } = data;
  const persons = [...data.persons.values()]
    .map(({ id, displayName }) => ({ value: id, label: displayName }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const add = useCallback((title: string) => createRecord("workPackages", { projectId, title }), [projectId]);
  return (
    <PageSection
      section="workPackages"
      action={
        <PartExport
          project={data.project}
          section="workPackages"
          rows={workPackages}
          columns={workPackageColumns(data.persons, t)}
        />
      }
    >
      <Stack gap="xs">
        {workPackages.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t("projectPage.workPackages.empty")}
          </Text>
        ) : (
          <>
            <WorkMix packages={workPackages} />
            <PartTable
              label={t("projectPage.sections.workPackages")}
              columns={[
                { label: t("fields.workPackages.title") },
                { label: t("fields.workPackages.kind"), width: 120 },
                { label: t("fields.workPackages.ownerId"), width: 136 },
                { label: t("fields.workPackages.due"), width: 140 },
                { label: t("fields.workPackages.status"), width: 104 },
              ]}
            >
              {workPackages.map((one) => (
                <WorkPackageLine key={one.id} workPackage={one} persons={persons} />
              ))}
            </PartTable>
          </>
        )}
        <AddPart label={t("projectPage.workPackages.new")} onAdd={add} />
      </Stack>
    </PageSection>
  );
}

type LineProps = { workPackage: WorkPackage; persons: readonly ReferenceOption[] };

function WorkPackageLine({ workPackage, persons }: LineProps) {
  const { t } = useWords();
  const { id, title } = workPackage;
  return (
    <tr>
      <td>
        <TextArea
          className={classes.bare}
          label={t("fields.workPackages.title")}
          required
          minRows={1}
          value={title}
          onSave={(value, session) => updateRecord("workPackages", id, { title: value }, session)}
        />
      </td>
      <td>
        <EnumSelect
          className={classes.bare}
          label={t("fields.workPackages.kind")}
          enumeration="workPackageKind"
          values={workPackageKinds}
          value={workPackage.kind}
          onSave={(kind, session) => kind && updateRecord("workPackages", id, { kind }, session)}
        />
      </td>
      <td>
        <ReferenceSelect
          className={classes.bare}
          label={t("fields.workPackages.ownerId")}
          options={persons}
          value={workPackage.ownerId}
          onSave={(ownerId, session) => updateRecord("workPackages", id, { ownerId }, session)}
        />
      </td>
      <td>
        <DateField
          className={classes.bare}
          label={t("fields.workPackages.due")}
          value={workPackage.due}
          onSave={(due, session) => updateRecord("workPackages", id, { due }, session)}
        />
      </td>
      <td>
        <EnumSelect
          className={classes.bare}
          label={t("fields.workPackages.status")}
          enumeration="workPackageStatus"
          values={workPackageStatuses}
          value={workPackage.status}
          onSave={(status, session) => status && updateRecord("workPackages", id, { status }, session)}
        />
      </td>
      <td className={classes.remove}>
        <RemovePart kind="workPackages" id={id} title={title} />
      </td>
    </tr>
  );
}
