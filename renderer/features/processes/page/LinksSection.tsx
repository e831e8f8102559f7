import { Stack } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { ReferenceMultiSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useWords } from "@renderer/ui/useWords";
import { saveField } from "./fields";
import { Section } from "./Section";
import { SimilarProcesses } from "./SimilarProcesses";

const coded = ({ id, code, title }: { id: string; code: string; title: string }) => ({
  value: id,
  label: `${code} ${title}`,
});

/** What it serves and what follows it. */
export function LinksSection({ data }: { data: ProcessPageData }) {
  const { t } = useWords();
  const { process } = data;
  return (
    <Section section="links">
      <Stack>
        <SimilarProcesses data={data} />
        <ReferenceMultiSelect
          label={t("fields.processes.goalIds")}
          options={data.goals.map(coded)}
          value={process.goalIds}
          onSave={saveField(process.id, "goalIds")}
        />
        <ReferenceMultiSelect
          label={t("fields.processes.projectIds")}
          options={data.projects.map(coded)}
          value={process.projectIds}
          onSave={saveField(process.id, "projectIds")}
        />
        <ReferenceMultiSelect
          label={t("fields.processes.followUpProcessIds")}
          options={data.others.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          value={process.followUpProcessIds}
          onSave={saveField(process.id, "followUpProcessIds")}
        />
      </Stack>
    </Section>
  );
}
