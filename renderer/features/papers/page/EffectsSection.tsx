import { Stack } from "@mantine/core";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { CouncilPaper } from "@shared/domain/papers/councilPaper";
import { Section } from "./Section";
import { saveField } from "./save";

const texts = ["staffImpact", "climateImpact", "accessibilityNote"] as const;

/** What else follows from it, for posts, climate and accessibility; and a note for the house. */
export function EffectsSection({ paper }: { paper: CouncilPaper }) {
  const { t } = useWords();
  return (
    <Section section="effects">
      <Stack>
        {texts.map((field) => (
          <TextArea
            key={field}
            label={t(`fields.councilPapers.${field}`)}
            value={paper[field]}
            onSave={saveField(paper.id, field)}
          />
        ))}
        <TextArea
          label={t("fields.councilPapers.note")}
          value={paper.note ?? ""}
          onSave={(text, session) => saveField(paper.id, "note")(text || undefined, session)}
        />
      </Stack>
    </Section>
  );
}
