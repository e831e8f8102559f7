import { List, Stack, Text, Title } from "@mantine/core";
import type { EventSurvey } from "@renderer/data/queries/eventPapers";
import { useWords } from "@renderer/ui/useWords";
import { leastResponses, type Survey } from "@shared/domain/events/survey";
import { type ItemResult, surveyResult } from "@shared/domain/events/surveyResult";

/** What the sheets say, from five up; before that only why nothing is shown. */
export function SurveyResults({ survey, sheets }: { survey: Survey } & Pick<EventSurvey, "sheets">) {
  const { t, collator } = useWords();
  const { items } = surveyResult(survey, sheets, collator.compare);
  if (sheets.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t("papers.survey.results")}
      </Title>
      {items ? (
        items.map((result) => <ItemWords key={result.item.id} result={result} />)
      ) : (
        <Text size="sm">{t("papers.survey.tooFew", { least: leastResponses })}</Text>
      )}
    </Stack>
  );
}

function ItemWords({ result }: { result: ItemResult }) {
  const { t, format } = useWords();
  const { item, answered, counts, mean, texts } = result;
  const [no = 0, yes = 0] = counts;
  return (
    <div>
      <Text fw={600} size="sm">
        {item.text}
      </Text>
      {answered === 0 ? (
        <Text size="sm" c="dimmed">
          {t("papers.survey.noAnswer")}
        </Text>
      ) : mean !== undefined ? (
        <Text size="sm">
          {t("papers.survey.mean", { mean: format.number(mean, 1), count: answered })} ·{" "}
          {t("papers.survey.spread", { counts: counts.join(" · ") })}
        </Text>
      ) : item.kind === "yes_no" ? (
        <Text size="sm">{t("papers.survey.yesNoResult", { yes, no })}</Text>
      ) : (
        <List size="sm">
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers are words without identity, sorted anew each time
            <List.Item key={`${at}-${text}`}>{text}</List.Item>
          ))}
        </List>
      )}
    </div>
  );
}
