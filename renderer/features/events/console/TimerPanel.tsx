import { Button, Group, Switch, Text, Title } from "@mantine/core";
import { KeyMark } from "@renderer/ui/KeyMark";
import { useWords } from "@renderer/ui/useWords";
import { clockOf, secondsLeft } from "@shared/domain/events/timer";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import classes from "./Console.module.css";
import { useNow } from "./useNow";
import { type Room, usualTimer } from "./useRoom";

const changes = [-5, -1, 1, 5] as const;

/** The timer: starts with the point's minutes, can be stopped, prolonged, and kept from the wall. */
export function TimerPanel({ room }: { room: Room }) {
  const { t } = useWords();
  const { state, timer, choose, run } = room;
  const isRunning = state.timer !== undefined && "endsAt" in state.timer;
  const minutes = run.current?.slot.minutes || usualTimer;
  return (
    <section className={classes.block} aria-labelledby="room-timer">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h5" id="room-timer">
          {t("room.timer.label")}
        </Title>
        <Switch
          size="sm"
          labelPosition="left"
          label={t("room.timer.onWall")}
          checked={state.isTimerOnWall}
          onChange={({ currentTarget }) => choose({ isTimerOnWall: currentTarget.checked })}
        />
      </Group>
      <Group justify="space-between" wrap="nowrap" my={4}>
        <TimeLeft room={room} />
        <Button
          variant="default"
          leftSection={
            isRunning ? (
              <IconPlayerPause size={18} stroke={1.5} aria-hidden />
            ) : (
              <IconPlayerPlay size={18} stroke={1.5} aria-hidden />
            )
          }
          rightSection={<KeyMark>T</KeyMark>}
          onClick={timer.toggle}
        >
          {t(isRunning ? "room.timer.pause" : "room.timer.start")}
        </Button>
      </Group>
      <Group gap={4} wrap="nowrap">
        {changes.map((by) => (
          <Button
            key={by}
            variant="default"
            size="compact-sm"
            aria-label={t(by > 0 ? "room.timer.more" : "room.timer.less", { count: Math.abs(by) })}
            onClick={() => timer.prolong(by)}
          >
            {by > 0 ? `+${by}` : `−${-by}`}
          </Button>
        ))}
        <Button variant="subtle" size="compact-sm" ml="auto" onClick={() => timer.set(minutes)}>
          {t("room.timer.set", { count: minutes })}
        </Button>
      </Group>
    </section>
  );
}

function TimeLeft({ room: { state } }: { room: Room }) {
  const { t } = useWords();
  const now = useNow(250);
  if (!state.timer) return <Text c="dimmed">{t("room.timer.none")}</Text>;
  const left = secondsLeft(state.timer, now);
  return (
    <Text className={classes.left} data-over={left < 0 || undefined} role="timer">
      {clockOf(left)}
      {left < 0 && <small> {t("room.wall.over")}</small>}
    </Text>
  );
}
