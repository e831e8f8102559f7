import { Button, Stack, Switch, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { backupView, protectBackups } from "@renderer/data/backups";
import type { Protection } from "@renderer/data/sealing";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useState, useSyncExternalStore } from "react";
import { ProtectDialog } from "./ProtectDialog";

/** Whether backups are protected with a password, and a new password for them. */
export function BackupProtection() {
  const { t, format } = useWords();
  const { state } = useSyncExternalStore(backupView.watch, backupView.read);
  const [asking, setAsking] = useState(false);
  const since = state?.protectedSince;
  const { run, running } = useAction(
    useCallback(
      async (protection: Protection | null) => {
        await protectBackups(protection);
        setAsking(false);
        const message = t(protection ? "settings.protectBackups.isOn" : "settings.protectBackups.isOff");
        notifications.show({ message, role: "status" });
      },
      [t],
    ),
  );
  return (
    <Stack align="flex-start" gap="xs" mb="lg">
      <Switch
        label={t("settings.protectBackups.choose")}
        description={t("settings.protectBackups.hint")}
        checked={since !== undefined}
        disabled={!state || running}
        onChange={({ currentTarget }) => (currentTarget.checked ? setAsking(true) : run(null))}
      />
      {since && (
        <>
          <Text size="sm" c="dimmed">
            {t("settings.protectBackups.since", { when: format.dateTime(since) })}
          </Text>
          <Button size="compact-sm" variant="subtle" px={0} onClick={() => setAsking(true)}>
            {t("settings.protectBackups.change")}
          </Button>
        </>
      )}
      {asking && (
        <ProtectDialog purpose="backups" saving={running} onSave={run} onCancel={() => setAsking(false)} />
      )}
    </Stack>
  );
}
