import { Anchor, Button, Group, Text } from "@mantine/core";
import { backupView } from "@renderer/data/backups";
import { isErasureUnfinished } from "@renderer/data/erasedBackups";
import { retrySaving, saveState } from "@renderer/data/outerJournal";
import { callHost } from "@renderer/desktop";
import { unsavedTyping } from "@renderer/ui/fields/unsavedTyping";
import { storageText } from "@renderer/ui/storageText";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconAlertTriangle, IconCircleCheck, IconLoader } from "@tabler/icons-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Link } from "react-router";
import classes from "./StatusLine.module.css";
import { useIsForLook } from "./useIsForLook";

/** Whether and where the work is saved; "Gespeichert" stands here only after the host has written it. */
export function StatusLine() {
  const { t, format } = useWords();
  const state = useSyncExternalStore(saveState.watch, saveState.read);
  const isTyping = useSyncExternalStore(unsavedTyping.watch, unsavedTyping.read);
  const folder = useDataFolder();
  const retry = useAction(retrySaving);
  const isForLook = useIsForLook();
  const where = folder && (
    <Text size="xs" c="dimmed" truncate>
      {t("app.savedWhere", { folder })}
    </Text>
  );
  if (isForLook)
    return (
      <Text size="xs" fw={600} role="status">
        {t("recovery.lookOnly.status")}
      </Text>
    );
  if (state.state === "unsaved")
    return (
      <Group gap="xs" wrap="nowrap" role="alert">
        <IconAlertTriangle size={16} stroke={1.5} color="var(--mantine-color-error)" aria-hidden />
        <Text size="xs" fw={600}>
          {t("app.unsaved", { count: state.pending })}
        </Text>
        <Text size="xs" truncate>
          {storageText(t, state.details)}
        </Text>
        <Button size="compact-xs" variant="light" onClick={retry.run} loading={retry.running}>
          {t("app.retrySaving")}
        </Button>
      </Group>
    );
  const saving = state.state === "saving";
  const isWaiting = isTyping && !saving;
  const Icon = saving || isTyping ? IconLoader : IconCircleCheck;
  return (
    <Group gap="xs" wrap="nowrap">
      <Icon size={16} stroke={1.5} color="var(--mantine-color-dimmed)" aria-hidden />
      {isWaiting && (
        <Text size="xs" aria-hidden>
          {t("app.saving")}
        </Text>
      )}
      {/* Unchanged while somebody types, so that it announces saves and not keystrokes. */}
      <Text size="xs" role="status" className={isWaiting ? classes.onlySpoken : undefined}>
        {saving
          ? t("app.saving")
          : state.at
            ? t("app.savedAt", { time: format.time(state.at) })
            : t("app.saved")}
      </Text>
      {where}
      <LastBackup />
    </Group>
  );
}

/** When the last verified backup was made, and what keeps backups or their copies from being made. */
function LastBackup() {
  const { t, format } = useWords();
  const { state, failingSince } = useSyncExternalStore(backupView.watch, backupView.read);
  const newest = state?.backups[0];
  const place = state?.secondPlace;
  const copies = place?.problem
    ? t("app.backup.placeFailing", { since: format.dateTime(place.problem.since) })
    : t(place ? "app.backup.placeSet" : "app.backup.placeMissing");
  const last = newest && t("app.backup.last", { time: format.dateTime(newest.time) });
  const made = failingSince ? t("app.backup.failing", { since: format.dateTime(failingSince) }) : last;
  const warning =
    (state && isErasureUnfinished(state)) || failingSince !== undefined || place?.problem !== undefined;
  const erased = state && isErasureUnfinished(state) ? t("app.backup.erasedLeft") : undefined;
  const words = made && [made, state && copies, erased].filter(Boolean).join(" · ");
  if (!words) return null;
  return (
    <Anchor
      component={Link}
      to="/settings/data"
      size="xs"
      c={warning ? "var(--mantine-color-error)" : "dimmed"}
      fw={warning ? 600 : undefined}
    >
      {words}
    </Anchor>
  );
}

function useDataFolder(): string | undefined {
  const [folder, setFolder] = useState<string>();
  useEffect(() => {
    // Only a courtesy: without an answer the line says less, and saving itself reports its own failures.
    callHost("app.info", {}).then(
      (info) => setFolder(info.dataFolder),
      () => setFolder(undefined),
    );
  }, []);
  return folder;
}
