import { SimpleGrid, Stack } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { DateField } from "@renderer/ui/fields/DateField";
import { ReviewField } from "@renderer/ui/fields/ReviewField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { Lines, saveField } from "./fields";
import { Section } from "./Section";

/** How the work goes on without technology, and when somebody looked last. */
export function SafetySection({ data }: { data: ProcessPageData }) {
  const { t } = useWords();
  const { process } = data;
  return (
    <Section section="safety">
      <Stack>
        <Lines process={process} field="fallback" />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateField
            label={t("fields.processes.lastReviewed")}
            value={process.lastReviewed}
            onSave={saveField(process.id, "lastReviewed")}
          />
          <ReviewField
            label={t("fields.processes.reviewOn")}
            record={process}
            onSave={saveField(process.id, "reviewOn")}
          />
        </SimpleGrid>
        <TextArea
          label={t("fields.processes.note")}
          value={process.note ?? ""}
          onSave={(text, session) => saveField(process.id, "note")(text || undefined, session)}
        />
      </Stack>
    </Section>
  );
}
