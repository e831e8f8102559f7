import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { addFollowing } from "@renderer/data/commands/eventSeries";
import { type EventFrameData, openAfter, seriesWithEvents } from "@renderer/data/queries/events";
import { DateField } from "@renderer/ui/fields/DateField";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { followingDay } from "@shared/domain/events/carryOver";
import { isForSessions } from "@shared/domain/events/sessionPlan";
import { type FormEvent, useCallback, useRef, useState } from "react";
import { useNavigate } from "react-router";

type Props = Pick<EventFrameData, "event"> & { onClose: () => void };

/** The next event of a series: only its title and its day are asked for. */
export function FollowingDialog({ event, onClose }: Props) {
  const { t } = useWords();
  useFocusBack();
  const series = useLive(() => seriesWithEvents(event.seriesId), [event.seriesId]);
  const open = useLive(() => openAfter(event.id), [event.id]);
  if (!series || open === undefined) return null;
  const rhythm = series.all.find(({ id }) => id === event.seriesId)?.rhythm;
  return (
    <Modal opened onClose={onClose} title={t("events.series.following")} returnFocus={false}>
      <FollowingForm event={event} day={followingDay(event.date, rhythm)} open={open} onDone={onClose} />
    </Modal>
  );
}

type FormProps = Pick<EventFrameData, "event"> & {
  day: string | undefined;
  open: number;
  onDone: () => void;
};

function FollowingForm({ event, day, open, onDone }: FormProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState(event.title);
  const [date, setDate] = useState(day);
  /** The day as it is when the form is sent: the field hands it over only when it is left. */
  const given = useRef(day);
  const { run, running } = useAction(
    useCallback(async () => {
      await Promise.resolve();
      const next = await addFollowing(event.id, { title: title.trim(), date: given.current });
      onDone();
      await navigate(`/events/${next.id}`);
    }, [event.id, title, onDone, navigate]),
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (title.trim() !== "") run();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">
          {t("events.series.followingHint")} {isForSessions(event) && t("events.series.followingProposals")}
        </Text>
        <TextInput
          data-autofocus
          required
          label={t("fields.events.title")}
          value={title}
          onChange={(changed) => setTitle(changed.currentTarget.value)}
        />
        <DateField
          label={t("fields.events.date")}
          value={date}
          onSave={(chosen) => {
            given.current = chosen;
            setDate(chosen);
          }}
        />
        <Text size="sm" c="dimmed">
          {open === 0 ? t("events.series.nothingOpen") : t("events.series.open", { count: open })}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" loading={running} disabled={title.trim() === ""}>
            {t("events.series.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
