import { Button, Stack, Text, Title } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { surveyOf } from "@renderer/data/queries/eventPapers";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { leastResponses } from "@shared/domain/events/survey";
import { useCallback } from "react";
import classes from "./Papers.module.css";
import { SheetEntry } from "./SheetEntry";
import { SurveyItems } from "./SurveyItems";
import { SurveyResults } from "./SurveyResults";

const scales = ["worthwhile", "heard", "ahead"] as const;
const starters = ["takeAway", "open", "nextTime"] as const;

/** Rückmeldungen: a sheet of questions, entered from paper without names, told from five sheets up. */
export function SurveySection({ eventId }: { eventId: string }) {
  const { t } = useWords();
  const data = useLive(() => surveyOf(eventId), [eventId]);
  const create = useAction(
    useCallback(() => {
      const item = (kind: "scale_1_5" | "sentence_start", text: string) => ({
        id: crypto.randomUUID(),
        kind,
        text,
      });
      return createRecord("surveys", {
        eventId,
        title: t("papers.survey.name"),
        items: [
          ...scales.map((key) => item("scale_1_5", t(`papers.survey.scales.${key}`))),
          ...starters.map((key) => item("sentence_start", t(`papers.survey.starters.${key}`))),
        ],
      });
    }, [eventId, t]),
  );
  if (data === undefined) return null;
  const { survey, sheets } = data;
  return (
    <section className={classes.section} aria-label={t("papers.survey.title")}>
      <Title order={2} size="h4">
        {t("papers.survey.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("papers.survey.hint", { least: leastResponses })}
      </Text>
      {survey ? (
        <Stack gap="lg">
          <SurveyItems survey={survey} isFixed={sheets.length > 0} />
          {survey.items.length > 0 && (
            <SheetEntry key={survey.items.map(({ id }) => id).join()} survey={survey} count={sheets.length} />
          )}
          <SurveyResults survey={survey} sheets={sheets} />
        </Stack>
      ) : (
        <Button variant="default" loading={create.running} onClick={() => create.run()}>
          {t("papers.survey.create")}
        </Button>
      )}
    </section>
  );
}
