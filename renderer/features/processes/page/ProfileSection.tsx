import { Checkbox, SimpleGrid, Stack } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect, SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { clientKinds, processKinds } from "@shared/domain/processes/process";
import { inOrder } from "@shared/domain/workspace";
import { useCallback } from "react";
import { Line, Lines, saveField } from "./fields";
import { Section } from "./Section";

/** What the process is, for whom, and who knows about it. */
export function ProfileSection({ data }: { data: ProcessPageData }) {
  const { t, collator } = useWords();
  const { process } = data;
  const mandatory = useAction(
    useCallback(
      async (on: boolean) => saveField(process.id, "mandatory")(on, { group: crypto.randomUUID() }),
      [process.id],
    ),
  );
  const persons = data.persons
    .map(({ id, displayName }) => ({ value: id, label: displayName }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <Section section="profile">
      <Stack>
        <Lines process={process} field="summary" />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ReferenceSelect
            label={t("fields.processes.orgUnitId")}
            options={inOrder([...data.units]).map((unit) => ({ value: unit.id, label: shortNameOf(unit) }))}
            value={process.orgUnitId}
            onSave={saveField(process.id, "orgUnitId")}
          />
          <ReferenceSelect
            label={t("fields.processes.ownerPersonId")}
            options={persons}
            value={process.ownerPersonId}
            onSave={saveField(process.id, "ownerPersonId")}
          />
          <EnumSelect
            label={t("fields.processes.kind")}
            enumeration="processKind"
            values={processKinds}
            value={process.kind}
            onSave={(kind, session) => kind && saveField(process.id, "kind")(kind, session)}
          />
          <EnumSelect
            label={t("fields.processes.clientKind")}
            enumeration="clientKind"
            values={clientKinds}
            value={process.clientKind}
            clearable
            onSave={saveField(process.id, "clientKind")}
          />
          <Line process={process} field="legalBasis" />
          <SensitivitySelect value={process.sensitivity} onSave={saveField(process.id, "sensitivity")} />
        </SimpleGrid>
        <Checkbox
          label={t("fields.processes.mandatory")}
          description={t("processes.mandatoryHint")}
          checked={process.mandatory}
          onChange={(event) => mandatory.run(event.currentTarget.checked)}
        />
        {process.mandatory && (
          <DateField
            label={t("fields.processes.mandatoryBy")}
            value={process.mandatoryBy}
            onSave={saveField(process.id, "mandatoryBy")}
          />
        )}
      </Stack>
    </Section>
  );
}
