import { Checkbox, SimpleGrid, Stack } from "@mantine/core";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import { EnumSelect, SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import {
  isForLeadership,
  paperOccasions,
  paperStatuses,
  paperTypes,
} from "@shared/domain/papers/councilPaper";
import { useCallback } from "react";
import { Section } from "./Section";
import { saveField } from "./save";

/** What stands above a paper: number, type, who submits it and whether the session is public. */
export function HeadSection({ data: { paper, units } }: { data: PaperPageData }) {
  const { t } = useWords();
  const open = useAction(
    useCallback(
      async (isPublic: boolean) => saveField(paper.id, "isPublic")(isPublic, { group: crypto.randomUUID() }),
      [paper.id],
    ),
  );
  return (
    <Section section="head">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField
            label={t("fields.councilPapers.number")}
            value={paper.number}
            onSave={saveField(paper.id, "number")}
          />
          <EnumSelect
            label={t("fields.councilPapers.paperType")}
            enumeration="paperType"
            values={paperTypes}
            value={paper.paperType}
            onSave={(type, session) => type && saveField(paper.id, "paperType")(type, session)}
          />
          <ReferenceSelect
            label={t("fields.councilPapers.leadUnitId")}
            options={units.map((unit) => ({ value: unit.id, label: shortNameOf(unit) }))}
            value={paper.leadUnitId}
            onSave={saveField(paper.id, "leadUnitId")}
          />
          <TextField
            label={t("fields.councilPapers.submitter")}
            value={paper.submitter}
            onSave={saveField(paper.id, "submitter")}
          />
          <EnumSelect
            label={t("fields.councilPapers.occasion")}
            enumeration="paperOccasion"
            values={paperOccasions}
            value={paper.occasion}
            onSave={(occasion, session) => occasion && saveField(paper.id, "occasion")(occasion, session)}
          />
          <EnumSelect
            label={t("fields.councilPapers.status")}
            enumeration="paperStatus"
            values={paperStatuses}
            value={paper.status}
            onSave={(status, session) => status && saveField(paper.id, "status")(status, session)}
          />
          <SensitivitySelect value={paper.sensitivity} onSave={saveField(paper.id, "sensitivity")} />
        </SimpleGrid>
        {!isForLeadership(paper) && (
          <Checkbox
            label={t("councilPapers.publicSession")}
            description={
              paper.isPublic && paper.sensitivity !== "public"
                ? t("councilPapers.publicButMarked", {
                    mark: t(`enumerations.sensitivity.${paper.sensitivity}`),
                  })
                : t("councilPapers.publicSessionHint")
            }
            checked={paper.isPublic}
            onChange={(event) => open.run(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </Section>
  );
}
