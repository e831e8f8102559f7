import { ActionIcon, Badge, Button, Group, Kbd, Menu, Text, Title } from "@mantine/core";
import { resetRun } from "@renderer/data/commands/eventRun";
import { useAction } from "@renderer/ui/useAction";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { runOf } from "@shared/domain/events/run";
import { IconArrowLeft, IconArrowRight, IconDots, IconFlag, IconRotate, IconX } from "@tabler/icons-react";
import classes from "./Console.module.css";
import { useNow } from "./useNow";
import type { Room } from "./useRoom";

const icon = { size: 18, stroke: 1.5, "aria-hidden": true } as const;

/** Where the room stands, the big step on, and the way out. */
export function ConsoleHeader({ room, onLeave }: { room: Room; onLeave: () => void }) {
  const { t } = useWords();
  const { event, run } = room;
  const isOver = !run.current && !run.next;
  const label = run.current ? (run.next ? "next" : "finish") : "start";
  return (
    <header className={classes.header}>
      <div className={classes.heading}>
        <Group gap="sm" wrap="nowrap">
          <Title order={1} size="h4" lineClamp={1}>
            {event.title}
          </Title>
          {/* The view of the point itself says it in large type. */}
          {room.state.view !== "point" && run.current && <Text lineClamp={1}>{run.current.slot.title}</Text>}
        </Group>
        <Pace room={room} />
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconArrowLeft {...icon} />}
          disabled={!run.previous}
          onClick={room.previous}
          aria-keyshortcuts="ArrowLeft PageUp"
        >
          {t("room.run.previous")}
        </Button>
        <Button
          size="md"
          className={classes.next}
          rightSection={label === "finish" ? <IconFlag {...icon} /> : <IconArrowRight {...icon} />}
          disabled={isOver}
          onClick={room.next}
          aria-keyshortcuts="ArrowRight PageDown"
        >
          {t(`room.run.${label}`)}
        </Button>
        <RunMenu room={room} />
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX {...icon} />}
          rightSection={<Kbd size="xs">Esc</Kbd>}
          onClick={onLeave}
        >
          {t("room.leave")}
        </Button>
      </Group>
    </header>
  );
}

/** The clock, and how far the room is behind the plan; the only part of the header that changes by itself. */
function Pace({ room }: { room: Room }) {
  const { t, format } = useWords();
  const now = useNow(5000);
  const { delay, expectedEnd } = runOf(room.event, room.slots, now);
  return (
    <Group gap="sm" wrap="nowrap">
      <Text className={classes.clock}>{format.time(new Date(now).toISOString())}</Text>
      {delay !== undefined && (
        <Badge
          variant={delay > 0 ? "filled" : "light"}
          color={delay > 0 ? "orange.9" : "petrol"}
          size="lg"
          tt="none"
        >
          {delay === 0
            ? t("room.run.onTime")
            : t(delay > 0 ? "room.run.late" : "room.run.early", { minutes: Math.abs(delay) })}
        </Badge>
      )}
      {expectedEnd && (
        <Text size="sm" c="dimmed" visibleFrom="md">
          {t("room.plan.end", { time: expectedEnd })}
        </Text>
      )}
    </Group>
  );
}

function RunMenu({ room }: { room: Room }) {
  const { t } = useWords();
  const areKeysOn = useSingleKeys();
  const reset = useAction(resetRun);
  const resetAll = () => {
    reset.run(room.event.id);
    room.choose({ timer: undefined, scene: "title", isBlack: false });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="lg" variant="default" aria-label={t("room.menu")}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFlag {...icon} />} disabled={!room.run.current} onClick={room.finish}>
          {t("room.run.finish")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRotate {...icon} />}
          disabled={room.slots.every(({ startedAt }) => startedAt === undefined)}
          onClick={resetAll}
        >
          {t("room.resetRun")}
          <Text size="sm" c="dimmed">
            {t("room.resetRunHint")}
          </Text>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label maw={340}>
          {areKeysOn && <div>{t("room.keys")}</div>}
          <div>{t("room.keysAlways")}</div>
        </Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
