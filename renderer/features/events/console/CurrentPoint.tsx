import { Group, Stack, Text, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { RunPoint } from "@shared/domain/events/run";
import { IconLock } from "@tabler/icons-react";
import classes from "./Console.module.css";
import type { Room } from "./useRoom";

/** The point under way with everything the moderator needs for it, and what comes then. */
export function CurrentPoint({ room }: { room: Room }) {
  const { t } = useWords();
  const { current, next } = room.run;
  if (!current) return <NoPoint isOver={!next && room.slots.length > 0} hasPlan={room.slots.length > 0} />;
  return (
    <Stack gap="lg">
      <PointFacts point={current} />
      <PrivateNotes point={current} />
      <Text c="dimmed">
        {next ? t("room.run.nextIs", { title: next.slot.title }) : t("room.run.nothingNext")}
      </Text>
    </Stack>
  );
}

function NoPoint({ isOver, hasPlan }: { isOver: boolean; hasPlan: boolean }) {
  const { t } = useWords();
  if (!hasPlan) return <Text c="dimmed">{t("room.plan.empty")}</Text>;
  return (
    <Stack gap={4}>
      <Title order={2} size="h3">
        {t(isOver ? "room.run.finished" : "room.run.notBegun")}
      </Title>
      <Text c="dimmed">{t(isOver ? "room.run.finishedHint" : "room.run.notBegunHint")}</Text>
    </Stack>
  );
}

function PointFacts({ point: { slot, start, end } }: { point: RunPoint }) {
  const { t, format } = useWords();
  const facts = [
    t(`enumerations.slotKind.${slot.kind}`),
    t("room.run.planned", { start, end }),
    slot.startedAt && t("room.run.since", { time: format.time(slot.startedAt) }),
    slot.speaker && `${t("fields.slots.speaker")} ${slot.speaker}`,
  ];
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {facts.filter(Boolean).join(" · ")}
      </Text>
      <Title order={2} size="h2">
        {slot.title}
      </Title>
      {slot.question && (
        <Text className={classes.question} lineClamp={4}>
          {slot.question}
        </Text>
      )}
      {slot.kind === "impulse" ? (
        <TextArea
          key={slot.id}
          label={t("fields.slots.takeaway")}
          value={slot.takeaway}
          minRows={1}
          onSave={(takeaway, session) => updateRecord("slots", slot.id, { takeaway }, session)}
        />
      ) : (
        slot.takeaway && (
          <Text>
            <strong>{t("fields.slots.takeaway")}:</strong> {slot.takeaway}
          </Text>
        )
      )}
      {slot.groups.length > 0 && (
        <Text>
          <strong>{t("fields.slots.groups")}:</strong> {slot.groups.join(", ")}
        </Text>
      )}
    </Stack>
  );
}

function PrivateNotes({ point: { slot } }: { point: RunPoint }) {
  const { t } = useWords();
  return (
    <section className={classes.private} aria-label={t("fields.slots.privateNotes")}>
      <Group gap={6} mb={4} c="dimmed" aria-hidden>
        <IconLock size={16} stroke={1.5} />
        <Text size="sm">{t("room.run.privateNotes")}</Text>
      </Group>
      <TextArea
        key={slot.id}
        label={t("fields.slots.privateNotes")}
        hideLabel
        value={slot.privateNotes}
        minRows={4}
        onSave={(privateNotes, session) => updateRecord("slots", slot.id, { privateNotes }, session)}
      />
    </section>
  );
}
