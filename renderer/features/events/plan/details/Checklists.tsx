import { ActionIcon, Checkbox, Group, Text, TextInput, Title } from "@mantine/core";
import { type ChecklistChange, changeChecklist } from "@renderer/data/commands/eventPlan";
import type { EventFrameData } from "@renderer/data/queries/events";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type ChecklistItem, checklistStages } from "@shared/domain/events/event";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useCallback, useId, useState } from "react";
import classes from "./Details.module.css";

/** What has to be done before, during and after, each with how much of it is done. */
export function Checklists({ event }: Pick<EventFrameData, "event">) {
  const { t } = useWords();
  const id = useId();
  const { run } = useAction(
    useCallback((change: ChecklistChange) => changeChecklist(event.id, change), [event.id]),
  );
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm">
        {t("events.details.checklist")}
      </Title>
      {checklistStages.map((stage) => (
        <StageList
          key={stage}
          stage={stage}
          items={event.checklist.filter((item) => item.stage === stage)}
          onChange={run}
        />
      ))}
    </section>
  );
}

type Props = {
  stage: ChecklistItem["stage"];
  items: readonly ChecklistItem[];
  onChange: (change: ChecklistChange) => void;
};

function StageList({ stage, items, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const name = t(`enumerations.checklistStage.${stage}`);
  const add = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (text.trim() !== "") onChange({ add: { stage, text: text.trim() } });
    setText("");
  };
  return (
    <section aria-labelledby={id} className={classes.stage}>
      <Group justify="space-between" align="baseline">
        <Title order={3} size="h6" id={id}>
          {name}
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {items.length === 0
            ? t("events.details.noChecks")
            : t("events.details.progress", {
                done: items.filter(({ done }) => done).length,
                count: items.length,
              })}
        </Text>
      </Group>
      <ul className={classes.checks}>
        {items.map((item) => (
          <li key={item.id}>
            <Checkbox
              label={item.text}
              checked={item.done}
              onChange={(changed) => onChange({ id: item.id, to: { done: changed.currentTarget.checked } })}
            />
            <ActionIcon
              className={classes.strike}
              color="gray"
              size="sm"
              aria-label={t("events.details.removeCheck", { text: item.text })}
              onClick={() => onChange({ remove: item.id })}
            >
              <IconX size={14} stroke={1.5} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <TextInput
          size="xs"
          variant="unstyled"
          className={classes.newCheck}
          autoComplete="off"
          aria-label={t("events.details.addCheck", { stage: name })}
          placeholder={t("events.details.addCheck", { stage: name })}
          value={text}
          onChange={(changed) => setText(changed.currentTarget.value)}
        />
      </form>
    </section>
  );
}
