import { Alert, Anchor, Button, Group, Switch, Text, Title, UnstyledButton } from "@mantine/core";
import { KeyMark } from "@renderer/ui/KeyMark";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { wallFile, wallWindowName } from "@renderer/wallLink";
import { IconDeviceDesktop } from "@tabler/icons-react";
import { sceneKeys } from "./roomState";
import { TriageWay } from "./TriageWay";
import type { Room } from "./useRoom";
import classes from "./WallPanel.module.css";

/** Opens the wall and says what it shows. */
export function WallPanel({ room }: { room: Room }) {
  const { t } = useWords();
  const { state, choose, wall, isStandIn } = room;
  return (
    <section className={classes.panel} aria-labelledby="room-wall">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h5" id="room-wall">
          {t("room.show.label")}
        </Title>
        <Switch
          size="sm"
          labelPosition="left"
          label={t("room.show.dark")}
          checked={state.isDark}
          onChange={({ currentTarget }) => choose({ isDark: currentTarget.checked })}
        />
      </Group>
      <Button
        variant={wall.isThere ? "default" : "light"}
        leftSection={<IconDeviceDesktop size={18} stroke={1.5} aria-hidden />}
        rightSection={<KeyMark>W</KeyMark>}
        onClick={wall.open}
        fullWidth
      >
        {t(wall.isThere ? "room.show.bringForward" : "room.show.open")}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {t(wall.isThere ? "room.show.isThere" : "room.show.isGone")}
        {wall.isThere && `. ${t("room.show.dragHint")}`}
      </Text>
      {wall.isRefused && (
        <Alert color="orange" title={t("room.show.refused")}>
          {t("room.show.refusedHint")}{" "}
          <Anchor href={wallFile} target={wallWindowName} rel="opener">
            {t("room.show.refusedLink")}
          </Anchor>
        </Alert>
      )}
      <div className={classes.scenes}>
        {sceneKeys.map((scene, at) => (
          <SceneButton
            key={scene}
            label={t(`room.show.scenes.${scene}`)}
            shortcut={String(at + 1)}
            isShown={state.scene === scene && !state.isBlack}
            onShow={() => choose({ scene, isBlack: false })}
          />
        ))}
        {room.withSessions && (
          <SceneButton
            label={t("room.show.scenes.sessions")}
            shortcut="S"
            isShown={state.scene === "sessions" && !state.isBlack}
            onShow={() => choose({ scene: "sessions", isBlack: false })}
          />
        )}
        <SceneButton
          label={t("room.show.scenes.black")}
          shortcut="0"
          isShown={state.isBlack}
          onShow={() => choose({ isBlack: !state.isBlack })}
        />
      </div>
      {state.scene === "triage" && !state.isBlack && <TriageWay eventId={room.event.id} />}
      {isStandIn && state.scene !== "triage" && (
        <Text size="sm" c="dimmed">
          {t("room.show.nothingYet")}
        </Text>
      )}
    </section>
  );
}

type ButtonProps = { label: string; shortcut: string; isShown: boolean; onShow: () => void };

function SceneButton({ label, shortcut, isShown, onShow }: ButtonProps) {
  const areKeysOn = useSingleKeys();
  return (
    <UnstyledButton
      className={classes.scene}
      aria-pressed={isShown}
      aria-keyshortcuts={areKeysOn ? shortcut : undefined}
      onClick={onShow}
    >
      <KeyMark>{shortcut}</KeyMark>
      <span>{label}</span>
    </UnstyledButton>
  );
}
