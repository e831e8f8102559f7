import { Stack } from "@mantine/core";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { useWords } from "@renderer/ui/useWords";
import type { CouncilPaper } from "@shared/domain/papers/councilPaper";
import { Section } from "./Section";
import { saveField } from "./save";

const texts = ["summary", "facts", "alternatives", "consequencesIfRejected"] as const;

/** Why: the running texts of a paper. */
export function ReasonsSection({ paper }: { paper: CouncilPaper }) {
  const { t } = useWords();
  return (
    <Section section="reasons">
      <Stack gap="lg">
        {texts.map((field) => (
          <RichTextField
            key={field}
            label={t(`fields.councilPapers.${field}`)}
            value={paper[field]}
            onSave={saveField(paper.id, field)}
          />
        ))}
      </Stack>
    </Section>
  );
}
