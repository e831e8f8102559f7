import { Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { Slot } from "@shared/domain/events/slot";
import type { PatchOf } from "@shared/domain/kinds";
import { IconEyeOff } from "@tabler/icons-react";
import { ClockField } from "./ClockField";
import { ListField } from "./ListField";
import classes from "./Plan.module.css";
import { SpeakerField } from "./SpeakerField";

/** Everything about a point that does not stand in its line. */
export function SlotDetails({ id, slot }: { id: string; slot: Slot }) {
  const { t } = useWords();
  const save = (patch: PatchOf<"slots">, session: EditSession) =>
    updateRecord("slots", slot.id, patch, session);
  const text = (name: "speaker" | "question" | "takeaway") => ({
    label: t(`fields.slots.${name}`),
    value: slot[name],
    onSave: (value: string, session: EditSession) => save({ [name]: value }, session),
  });
  return (
    <div id={id} className={classes.details}>
      <TextArea {...text("question")} minRows={1} />
      <div className={classes.short}>
        {slot.kind === "impulse" ? <SpeakerField {...text("speaker")} /> : <TextField {...text("speaker")} />}
        <ClockField
          label={t("fields.slots.fixedStart")}
          value={slot.fixedStart}
          onSave={(fixedStart, session) => save({ fixedStart }, session)}
        />
      </div>
      {slot.kind === "impulse" && <TextArea {...text("takeaway")} minRows={1} />}
      <ListField
        label={t("fields.slots.groups")}
        description={t("events.plan.groupsHint")}
        value={slot.groups}
        onSave={(groups, session) => save({ groups: [...groups] }, session)}
      />
      <div className={classes.private}>
        <TextArea
          label={t("fields.slots.privateNotes")}
          value={slot.privateNotes}
          onSave={(privateNotes, session) => save({ privateNotes }, session)}
        />
        <Text size="sm" c="dimmed" mt={4}>
          <IconEyeOff size={15} stroke={1.5} aria-hidden /> {t("events.plan.privateHint")}
        </Text>
      </div>
    </div>
  );
}
