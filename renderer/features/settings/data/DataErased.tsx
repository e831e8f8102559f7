import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { backupView } from "@renderer/data/backups";
import { cleanUpBackups, isErasureUnfinished, letGoOfCopies } from "@renderer/data/erasedBackups";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Backup, OldCopies } from "@shared/desktopBackups";
import { useCallback, useSyncExternalStore } from "react";
import { Section } from "../Section";

/** What an erasure could not reach: old copies in a place that was away, backups that could not be written anew. */
export function DataErased() {
  const { t } = useWords();
  const { state } = useSyncExternalStore(backupView.watch, backupView.read);
  const clean = useAction(
    useCallback(async () => {
      const left = isErasureUnfinished(await cleanUpBackups());
      notifications.show({
        message: t(left ? "settings.privacy.erased.notYet" : "settings.privacy.erased.done"),
        role: "status",
      });
    }, [t]),
  );
  if (!state || !isErasureUnfinished(state)) return null;
  return (
    <Section title={t("settings.privacy.erased.title")} text={t("settings.privacy.erased.text")}>
      <Stack gap="sm">
        {state.oldCopies?.map((copies) => (
          <Copies key={copies.folder} copies={copies} isPlace={state.secondPlace?.folder === copies.folder} />
        ))}
        {state.backups.map(
          (backup) => backup.holdsErasedSince && <Unwritten key={backup.file} backup={backup} />,
        )}
        <Group gap="sm">
          <Button variant="default" onClick={() => clean.run()} loading={clean.running}>
            {t("settings.privacy.erased.now")}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t("settings.privacy.erased.nowHint")}
        </Text>
      </Stack>
    </Section>
  );
}

function Copies({ copies: { folder, since }, isPlace }: { copies: OldCopies; isPlace: boolean }) {
  const { t, format } = useWords();
  const { run, running } = useAction(useCallback(() => letGoOfCopies(folder), [folder]));
  const values = { folder, since: format.dateTime(since) };
  return (
    <div>
      <Text size="sm">
        {t(isPlace ? "settings.privacy.erased.copies" : "settings.privacy.erased.otherPlace", values)}
      </Text>
      {!isPlace && (
        <Button variant="subtle" size="compact-sm" px={0} mt={4} onClick={() => run()} loading={running}>
          {t("settings.privacy.erased.letGo")}
        </Button>
      )}
    </div>
  );
}

function Unwritten({ backup: { time, goneOn } }: { backup: Backup }) {
  const { t, format } = useWords();
  const when = format.dateTime(time);
  return (
    <Text size="sm">
      {goneOn
        ? t("settings.privacy.erased.goneOn", { when, day: format.date(goneOn) })
        : t("settings.privacy.erased.goneNever", { when })}
    </Text>
  );
}
