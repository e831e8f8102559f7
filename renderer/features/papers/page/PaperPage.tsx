import { Alert, Anchor, Group, Stack, Text } from "@mantine/core";
import { paperPage } from "@renderer/data/queries/councilPapers";
import { PageSide } from "@renderer/ui/page/PageSide";
import { RecordGone } from "@renderer/ui/page/RecordGone";
import classes from "@renderer/ui/page/RecordPage.module.css";
import { TitleField } from "@renderer/ui/page/TitleField";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { isForLeadership } from "@shared/domain/papers/councilPaper";
import { paperGaps } from "@shared/domain/papers/paperGaps";
import { IconGavel } from "@tabler/icons-react";
import { Link, useParams } from "react-router";
import { CommitteesSection } from "./CommitteesSection";
import { EffectsSection } from "./EffectsSection";
import { HeadSection } from "./HeadSection";
import { ItemsSection } from "./ItemsSection";
import { LinesSection } from "./LinesSection";
import { MoneySection } from "./MoneySection";
import { PaperMenu } from "./PaperMenu";
import { ReasonsSection } from "./ReasonsSection";
import { saveField } from "./save";
import { headingId, sectionKeys, sectionOfGap } from "./sections";

/** One paper: what it is about, its way through the committees, what is proposed and why, what it costs. */
export function PaperPage() {
  const { t, format } = useWords();
  const { id = "" } = useParams();
  const data = useLive(() => paperPage(id), [id]);
  if (data === undefined) return null;
  if (data === null)
    return (
      <RecordGone
        icon={IconGavel}
        title={t("councilPapers.gone.title")}
        hint={t("councilPapers.gone.hint")}
        back={t("councilPapers.gone.back")}
        to="/documents/papers"
      />
    );
  const { paper, source } = data;
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xl">
        <Stack gap={0} flex={1} maw={860}>
          <nav aria-label={t("ui.page.path")}>
            <Text size="sm" c="dimmed">
              <Anchor component={Link} to="/documents/papers" inherit underline="always">
                {t("councilPapers.title")}
              </Anchor>{" "}
              / {paper.number || t(`enumerations.paperType.${paper.paperType}`)}
            </Text>
          </nav>
          <TitleField
            label={t("fields.councilPapers.subject")}
            code={paper.number}
            title={paper.subject}
            onSave={saveField(paper.id, "subject")}
          />
        </Stack>
        <PaperMenu paper={paper} />
      </Group>
      {paper.archivedAt && (
        <Alert mb="md" variant="light" color="gray">
          {t("councilPapers.archivedOn", { day: format.date(paper.archivedAt) })}
        </Alert>
      )}
      <div className={classes.layout}>
        <div className={classes.main}>
          <HeadSection data={data} />
          <ItemsSection data={data} />
          <CommitteesSection data={data} />
          <LinesSection paper={paper} part="resolution" />
          <ReasonsSection paper={paper} />
          <MoneySection data={data} />
          <EffectsSection paper={paper} />
          <LinesSection paper={paper} part="annexes" />
        </div>
        <PageSide
          gaps={paperGaps(paper, source, today()).map((gap) => ({
            label: t(`councilPapers.gaps.${gap}`),
            headingId: headingId(sectionOfGap[gap]),
          }))}
          sections={sectionKeys.map((section) => ({
            label:
              section === "committees" && isForLeadership(paper)
                ? t("councilPapers.leadership.section")
                : t(`councilPapers.sections.${section}`),
            headingId: headingId(section),
          }))}
        />
      </div>
    </>
  );
}
