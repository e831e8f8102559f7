import { Anchor, Button, Group, Select, Stack, Text, TextInput, Title } from "@mantine/core";
import { beginSeries, changeSeries } from "@renderer/data/commands/eventSeries";
import { updateRecord } from "@renderer/data/commands/records";
import { type EventFrameData, seriesWithEvents } from "@renderer/data/queries/events";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { seriesRhythms } from "@shared/domain/events/eventSeries";
import type { RecordOf } from "@shared/domain/kinds";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useCallback, useId, useState } from "react";
import { Link } from "react-router";
import classes from "./Details.module.css";
import { FollowingDialog } from "./FollowingDialog";

/** The series an event belongs to, its other events, and the way to the next one. */
export function SeriesSection({ event }: Pick<EventFrameData, "event">) {
  const { t } = useWords();
  const id = useId();
  const data = useLive(() => seriesWithEvents(event.seriesId), [event.seriesId]);
  const [isFollowing, setFollowing] = useState(false);
  const change = useAction(
    useCallback((seriesId: string | null) => changeSeries(event.id, seriesId ?? undefined), [event.id]),
  );
  if (!data) return null;
  const series = data.all.find((one) => one.id === event.seriesId);
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm">
        {t("events.series.title")}
      </Title>
      <Stack gap="sm">
        {!series && (
          <Text size="sm" c="dimmed">
            {t("events.series.none")}
          </Text>
        )}
        {data.all.length > 0 && (
          <Select
            label={t("events.series.choose")}
            placeholder={t("ui.notChosen")}
            clearable
            clearButtonProps={{ "aria-label": t("ui.clear", { label: t("events.series.choose") }) }}
            data={data.all.map((one) => ({ value: one.id, label: one.title }))}
            value={series?.id ?? null}
            onChange={change.run}
          />
        )}
        {series ? <SeriesFields series={series} /> : <BeginSeries event={event} />}
        {series && (
          <ol className={classes.series} aria-label={t("events.series.events")}>
            {data.events.map((one) => (
              <li key={one.id}>
                <SeriesEvent event={one} isThis={one.id === event.id} />
              </li>
            ))}
          </ol>
        )}
        <Group>
          <Button
            variant="default"
            leftSection={<IconCalendarPlus size={18} stroke={1.5} aria-hidden />}
            onClick={() => setFollowing(true)}
          >
            {t("events.series.following")}
          </Button>
        </Group>
      </Stack>
      {isFollowing && <FollowingDialog event={event} onClose={() => setFollowing(false)} />}
    </section>
  );
}

function SeriesFields({ series }: { series: RecordOf<"eventSeries"> }) {
  const { t } = useWords();
  return (
    <div className={classes.pair}>
      <TextField
        label={t("events.series.name")}
        required
        value={series.title}
        onSave={(title, session) => updateRecord("eventSeries", series.id, { title: title.trim() }, session)}
      />
      <EnumSelect
        label={t("fields.eventSeries.rhythm")}
        enumeration="seriesRhythm"
        values={seriesRhythms}
        value={series.rhythm}
        onSave={(rhythm) => rhythm && updateRecord("eventSeries", series.id, { rhythm })}
      />
    </div>
  );
}

function SeriesEvent({ event, isThis }: { event: RecordOf<"events">; isThis: boolean }) {
  const { t, format } = useWords();
  const day = event.date === undefined ? t("events.series.undated") : format.date(event.date);
  return (
    <>
      <Text span size="sm" c="dimmed" className={classes.day}>
        {day}
      </Text>
      {isThis ? (
        <Text span size="sm" fw={600}>
          {event.title} ({t("events.series.thisOne")})
        </Text>
      ) : (
        <Anchor component={Link} to={`/events/${event.id}`} size="sm">
          {event.title}
        </Anchor>
      )}
    </>
  );
}

function BeginSeries({ event }: Pick<EventFrameData, "event">) {
  const { t } = useWords();
  const [title, setTitle] = useState("");
  const begin = useAction(
    useCallback(() => beginSeries(event.id, { title: title.trim() }), [event.id, title]),
  );
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (title.trim() !== "") begin.run();
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          flex={1}
          label={t("events.series.name")}
          autoComplete="off"
          value={title}
          onChange={(changed) => setTitle(changed.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={title.trim() === ""}>
          {t("events.series.begin")}
        </Button>
      </Group>
    </form>
  );
}
