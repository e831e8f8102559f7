import { Button, Checkbox, Group, Modal, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { addEvent } from "@renderer/data/commands/events";
import { DateField } from "@renderer/ui/fields/DateField";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { type EventKind, eventKinds } from "@shared/domain/events/event";
import { parseClock } from "@shared/domain/events/planText";
import { templates } from "@shared/domain/events/templates";
import { wordedTemplate } from "@shared/i18n/eventTemplateWords";
import { type FormEvent, useCallback, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { TemplatePreview } from "./TemplatePreview";

/** Asks for the few things a new event needs; the template of its kind brings the rest. */
export function NewEvent({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={t("events.new.title")} size="lg" returnFocus={false}>
      <NewEventForm />
    </Modal>
  );
}

function NewEventForm() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<EventKind>("retreat");
  const [date, setDate] = useState<string>();
  /** The day as it is when the form is sent: the field hands it over only when it is left. */
  const day = useRef<string>(undefined);
  /** Empty until somebody types: the usual start of the kind then. */
  const [startText, setStartText] = useState("");
  const [withTemplate, setWithTemplate] = useState(true);
  const start = startText.trim() === "" ? templates[kind].start : parseClock(startText);
  const template = wordedTemplate(t, kind, start);
  const { run, running } = useAction(
    useCallback(async () => {
      const { event, slots, participants } = wordedTemplate(t, kind, start);
      const checklist = event.checklist.map((line) => ({ ...line, id: crypto.randomUUID() }));
      await Promise.resolve();
      const given = { title: title.trim(), kind, date: day.current, start };
      const made = withTemplate
        ? await addEvent({ ...event, checklist, ...given }, { slots, participants })
        : await addEvent(given);
      await navigate(`/events/${made.id}`);
    }, [t, kind, start, title, withTemplate, navigate]),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (title.trim() !== "" && start !== undefined) run();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          data-autofocus
          required
          label={t("events.new.name")}
          value={title}
          onChange={(changed) => setTitle(changed.currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <Select
            label={t("fields.events.kind")}
            data={eventKinds.map((value) => ({ value, label: t(`enumerations.eventKind.${value}`) }))}
            value={kind}
            allowDeselect={false}
            onChange={(chosen) => setKind(eventKinds.find((one) => one === chosen) ?? "retreat")}
          />
          <DateField
            label={t("fields.events.date")}
            value={date}
            onSave={(chosen) => {
              day.current = chosen;
              setDate(chosen);
            }}
          />
          <TextInput
            label={t("fields.events.start")}
            value={startText}
            placeholder={templates[kind].start}
            autoComplete="off"
            error={start === undefined && t("events.new.badClock")}
            onChange={(changed) => setStartText(changed.currentTarget.value)}
          />
        </SimpleGrid>
        <Checkbox
          label={t("events.new.template")}
          checked={withTemplate}
          onChange={(changed) => setWithTemplate(changed.currentTarget.checked)}
        />
        {withTemplate && <TemplatePreview template={template} />}
        <Group justify="flex-end">
          <Button type="submit" loading={running} disabled={title.trim() === "" || start === undefined}>
            {t("events.new.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
