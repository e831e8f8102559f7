import { ActionIcon, Group, Select, Stack, Text, TextInput, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useEntry } from "@renderer/ui/useEntry";
import { useWords } from "@renderer/ui/useWords";
import { type Survey, surveyItemKinds } from "@shared/domain/events/survey";
import { IconX } from "@tabler/icons-react";
import { useCallback } from "react";
import classes from "./Papers.module.css";

type ItemKind = (typeof surveyItemKinds)[number];

/** The questions of a sheet; once sheets are entered their number and kind stay. */
export function SurveyItems({ survey, isFixed }: { survey: Survey; isFixed: boolean }) {
  const { t } = useWords();
  const { id, items } = survey;
  const setItems = useCallback(
    (next: Survey["items"], session?: { group: string }) =>
      updateRecord("surveys", id, { items: next }, session),
    [id],
  );
  const remove = useAction(
    useCallback((itemId: string) => setItems(items.filter((item) => item.id !== itemId)), [items, setItems]),
  );
  const { draft, set, first, onKeyDown } = useEntry<{ text: string; kind: ItemKind }>(
    { text: "", kind: "scale_1_5" },
    ({ text, kind }) => setItems([...items, { id: crypto.randomUUID(), kind, text: text.trim() }]),
    ({ text }) => text.trim() !== "",
  );
  const kindName = (kind: ItemKind) => t(`enumerations.surveyItemKind.${kind}`);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t("papers.survey.questions")}
      </Title>
      {items.map((item, at) => (
        <Group key={item.id} gap="xs" wrap="nowrap">
          <TextField
            className={classes.question}
            label={t("papers.survey.questionOf", { number: at + 1 })}
            hideLabel
            required
            value={item.text}
            onSave={(text, session) =>
              setItems(
                items.map((one) => (one.id === item.id ? { ...one, text } : one)),
                session,
              )
            }
          />
          <Text size="sm" c="dimmed" className={classes.kind}>
            {kindName(item.kind)}
          </Text>
          {!isFixed && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("papers.survey.removeQuestion", { text: item.text })}
              onClick={() => remove.run(item.id)}
            >
              <IconX size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {isFixed ? (
        <Text size="sm" c="dimmed">
          {t("papers.survey.fixed")}
        </Text>
      ) : (
        <Group gap="xs" wrap="nowrap" onKeyDown={onKeyDown}>
          <TextInput
            ref={first}
            className={classes.question}
            aria-label={t("papers.survey.newQuestion")}
            placeholder={t("papers.survey.newQuestion")}
            autoComplete="off"
            value={draft.text}
            onChange={({ currentTarget }) => set({ text: currentTarget.value })}
          />
          <Select
            className={classes.kind}
            aria-label={t("papers.survey.newKind")}
            allowDeselect={false}
            withCheckIcon={false}
            data={surveyItemKinds.map((value) => ({ value, label: kindName(value) }))}
            value={draft.kind}
            onChange={(chosen) => set({ kind: surveyItemKinds.find((one) => one === chosen) ?? "text" })}
          />
        </Group>
      )}
    </Stack>
  );
}
