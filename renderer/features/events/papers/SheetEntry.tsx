import { Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { useEntry } from "@renderer/ui/useEntry";
import { useWords } from "@renderer/ui/useWords";
import type { Survey } from "@shared/domain/events/survey";
import { useMemo } from "react";
import { readAnswer, readSheet } from "./sheetAnswers";

/** Types sheets in one after the other: a field for each question, Enter stores the sheet. */
export function SheetEntry({ survey, count }: { survey: Survey; count: number }) {
  const { t } = useWords();
  const { id: surveyId, items } = survey;
  const empty = useMemo(() => Object.fromEntries(items.map(({ id }) => [id, ""])), [items]);
  const { draft, set, first, onKeyDown, submit } = useEntry<Record<string, string>>(
    empty,
    (sheet) => createRecord("surveyResponses", { surveyId, answers: readSheet(items, sheet) ?? [] }),
    (sheet) => readSheet(items, sheet) !== undefined,
  );
  return (
    <Stack gap="xs" onKeyDown={onKeyDown}>
      <Title order={3} size="h5">
        {t("papers.survey.enter")}
      </Title>
      <Text size="sm" c="dimmed">
        {t("papers.survey.enterHint")}
      </Text>
      {items.map((item, at) => {
        const typed = draft[item.id] ?? "";
        const isBad = readAnswer(item, typed) === "unreadable";
        const isScale = item.kind === "scale_1_5";
        const isYesNo = item.kind === "yes_no";
        return (
          <TextInput
            key={item.id}
            ref={at === 0 ? first : undefined}
            label={item.text}
            maw={isScale || isYesNo ? 320 : undefined}
            inputMode={isScale ? "numeric" : undefined}
            placeholder={
              isScale ? t("papers.survey.scaleHint") : isYesNo ? t("papers.survey.yesNoHint") : undefined
            }
            autoComplete="off"
            value={typed}
            error={isBad ? t(isScale ? "papers.survey.badScale" : "papers.survey.badYesNo") : undefined}
            onChange={({ currentTarget }) => set({ [item.id]: currentTarget.value })}
          />
        );
      })}
      <Group>
        <Button variant="default" onClick={submit}>
          {t("papers.survey.submit")}
        </Button>
        <Text size="sm" role="status">
          {t("papers.survey.sheets", { count })}
        </Text>
      </Group>
    </Stack>
  );
}
