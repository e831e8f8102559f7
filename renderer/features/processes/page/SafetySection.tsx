import { SimpleGrid, Stack } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { ReviewField } from "@renderer/ui/fields/ReviewField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { ReportingChain } from "@renderer/ui/ReportingChain";
import { useWords } from "@renderer/ui/useWords";
import type { ChainLink } from "@shared/domain/reportingChain";
import { useCallback } from "react";
import { Lines, saveField } from "./fields";
import { Section } from "./Section";

const noChain: readonly ChainLink[] = [];

/** How the work goes on without technology, who informs whom meanwhile, and when somebody looked last. */
export function SafetySection({ data }: { data: ProcessPageData }) {
  const { t } = useWords();
  const { process } = data;
  const saveChain = useCallback(
    (chain: ChainLink[], session?: EditSession) => updateRecord("processes", process.id, { chain }, session),
    [process.id],
  );
  return (
    <Section section="safety">
      <Stack>
        <Lines process={process} field="fallback" />
        <ReportingChain
          title={t("fields.processes.chain")}
          hint={t("processes.chainHint")}
          order={3}
          chain={process.chain ?? noChain}
          onSave={saveChain}
        />
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
