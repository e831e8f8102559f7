import { Stack, Switch, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EventFrameData } from "@renderer/data/queries/events";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { eventKinds, eventModes, eventStages } from "@shared/domain/events/event";
import type { PatchOf } from "@shared/domain/kinds";
import { useCallback, useId } from "react";
import { ClockField } from "../ClockField";
import { ListField } from "../ListField";
import classes from "./Details.module.css";

/** The head data of an event. */
export function Facts({ event }: Pick<EventFrameData, "event">) {
  const { t } = useWords();
  const id = useId();
  const save = (patch: PatchOf<"events">, session: EditSession) =>
    updateRecord("events", event.id, patch, session);
  const photos = useAction(
    useCallback((photoAllowed: boolean) => updateRecord("events", event.id, { photoAllowed }), [event.id]),
  );
  const text = (name: "objective" | "expectedResults" | "planB" | "place") => ({
    label: t(`fields.events.${name}`),
    value: event[name],
    onSave: (value: string, session: EditSession) => save({ [name]: value }, session),
  });
  const clock = (name: "start" | "end") => (
    <ClockField
      label={t(`fields.events.${name}`)}
      value={event[name]}
      onSave={(value, session) => save({ [name]: value }, session)}
    />
  );
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm">
        {t("events.details.facts")}
      </Title>
      <Stack>
        <TextField
          label={t("fields.events.title")}
          required
          value={event.title}
          onSave={(title, session) => save({ title: title.trim() }, session)}
        />
        <div className={classes.pair}>
          <EnumSelect
            label={t("fields.events.kind")}
            enumeration="eventKind"
            values={eventKinds}
            value={event.kind}
            onSave={(kind, session) => kind && save({ kind }, session)}
          />
          <EnumSelect
            label={t("fields.events.stage")}
            enumeration="eventStage"
            values={eventStages}
            value={event.stage}
            onSave={(stage, session) => stage && save({ stage }, session)}
          />
        </div>
        <div className={classes.triple}>
          <DateField
            label={t("fields.events.date")}
            value={event.date}
            onSave={(date, session) => save({ date }, session)}
          />
          {clock("start")}
          {clock("end")}
        </div>
        <div className={classes.pair}>
          <TextField {...text("place")} />
          <EnumSelect
            label={t("fields.events.mode")}
            enumeration="eventMode"
            values={eventModes}
            value={event.mode}
            onSave={(mode, session) => mode && save({ mode }, session)}
          />
        </div>
        <TextArea {...text("objective")} />
        <TextArea {...text("expectedResults")} />
        <TextArea {...text("planB")} />
        {(event.kind === "barcamp" || event.rooms.length > 0) && (
          <ListField
            label={t("fields.events.rooms")}
            description={t("events.details.roomsHint")}
            value={event.rooms}
            onSave={(rooms, session) => save({ rooms: [...rooms] }, session)}
          />
        )}
        <Switch
          label={t("fields.events.photoAllowed")}
          description={t("events.details.photosHint")}
          checked={event.photoAllowed}
          onChange={(changed) => photos.run(changed.currentTarget.checked)}
        />
      </Stack>
    </section>
  );
}
