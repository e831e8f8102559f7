import { Anchor, Button, Stack, Text } from "@mantine/core";
import { papersAbout } from "@renderer/data/queries/councilPapers";
import { recordPath } from "@renderer/ui/recordPath";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { PaperItem } from "@shared/domain/papers/councilPaper";
import { paperName } from "@shared/domain/papers/nextCommittee";
import { Link } from "react-router";
import { PanelSection } from "./PanelSection";

/** Papers for the council about an item, and the way to a new one. */
export function Papers({ kind, id }: PaperItem) {
  const { t } = useWords();
  const papers = useLive(() => papersAbout(kind, id), [kind, id]);
  return (
    <PanelSection
      title={t("councilPapers.about.title")}
      action={
        <Button
          component={Link}
          to={`/documents/papers?new=${kind}:${id}`}
          variant="subtle"
          size="compact-sm"
        >
          {t("councilPapers.new.from")}
        </Button>
      }
    >
      {papers?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("councilPapers.about.none")}
        </Text>
      )}
      <Stack gap={4}>
        {papers?.map((paper) => (
          <Text key={paper.id} size="sm">
            <Anchor component={Link} to={recordPath("councilPapers", paper)} inherit>
              {paperName(paper)}
            </Anchor>{" "}
            <Text span c="dimmed" inherit>
              {t(`enumerations.paperStatus.${paper.status}`)}
            </Text>
          </Text>
        ))}
      </Stack>
    </PanelSection>
  );
}
