import { Button, Group, Table, Text, VisuallyHidden } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type BackupFile, backUpNow, backupFile, backupView, lookIntoBackup } from "@renderer/data/backups";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { LookHow } from "@renderer/ui/workspaceFile/lookHow";
import { useFileLook } from "@renderer/ui/workspaceFile/useFileLook";
import type { Backup } from "@shared/desktopBackups";
import { IconHistory } from "@tabler/icons-react";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useSearchParams } from "react-router";
import { BackupProtection } from "./BackupProtection";
import { type LookedAt, OpeningDialog } from "./OpeningDialog";

/** As many as fill a screen; the older ones follow on demand. */
const shownFirst = 8;

/** The verified backups, each to be looked at and restored. */
export function DataBackups() {
  const { t } = useWords();
  const { state } = useSyncExternalStore(backupView.watch, backupView.read);
  const [all, setAll] = useState(false);
  const [lookedAt, setLookedAt] = useState<LookedAt>();
  const backups = state?.backups ?? [];
  const now = useAction(
    useCallback(async () => {
      await backUpNow();
      notifications.show({ message: t("settings.backups.done"), role: "status" });
    }, [t]),
  );
  const choose = useCallback(
    async ({ file }: Pick<Backup, "file">) => ({
      fileName: t("settings.backups.title"),
      ...(await backupFile(file)),
    }),
    [t],
  );
  const look = useFileLook({ choose, look: lookInto, onLooked: setLookedAt });
  useAskedBackup(look.run);
  const restore = useAction(
    useCallback(async () => {
      if (lookedAt) await openWorkspace(lookedAt.opened);
      setLookedAt(undefined);
    }, [lookedAt]),
  );
  return (
    <div>
      <BackupProtection />
      <Group mb="sm">
        <Button variant="default" onClick={() => now.run()} loading={now.running}>
          {t("settings.backups.now")}
        </Button>
      </Group>
      {backups.length === 0 ? (
        <Text c="dimmed">{t("settings.backups.none")}</Text>
      ) : (
        <BackupTable backups={all ? backups : backups.slice(0, shownFirst)} onLook={look.run} />
      )}
      {backups.length > shownFirst && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(!all)}>
          {all
            ? t("settings.backups.less")
            : t("settings.backups.more", { count: backups.length - shownFirst })}
        </Button>
      )}
      {look.dialog}
      <OpeningDialog
        title={t("settings.backups.restoreTitle")}
        lookedAt={lookedAt}
        running={restore.running}
        onOpen={() => restore.run()}
        onCancel={() => setLookedAt(undefined)}
      />
    </div>
  );
}

async function lookInto(backup: BackupFile & { fileName: string }, how: LookHow): Promise<LookedAt> {
  return { fileName: backup.fileName, ...(await lookIntoBackup(backup, how)) };
}

/** Looks at the backup the address names, once: it was chosen on the recovery page. */
function useAskedBackup(look: (backup: Pick<Backup, "file">) => void): void {
  const [asked, setAsked] = useSearchParams();
  const file = asked.get("backup");
  useEffect(() => {
    if (file === null) return;
    setAsked({}, { replace: true });
    look({ file });
  }, [file, look, setAsked]);
}

type TableProps = { backups: readonly Backup[]; onLook: (backup: Backup) => void };

function BackupTable({ backups, onLook }: TableProps) {
  const { t, format } = useWords();
  return (
    <Table verticalSpacing={6} horizontalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("settings.backups.when")}</Table.Th>
          <Table.Th>{t("settings.backups.why")}</Table.Th>
          <Table.Th ta="right">{t("settings.backups.size")}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{t("settings.backups.look")}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => (
          <Table.Tr key={backup.file}>
            <Table.Td>
              {format.dateTime(backup.time)}
              {backup.isProtected && (
                <Text size="sm" c="dimmed">
                  {t("settings.backups.isProtected")}
                </Text>
              )}
              {backup.provedAt && (
                <Text size="sm" c="dimmed">
                  {t("settings.backups.proved", { date: format.date(backup.provedAt) })}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{t(`settings.backups.reasons.${backup.reason}`)}</Table.Td>
            <Table.Td ta="right">{format.quantity(Math.ceil(backup.bytes / 1024), "KB")}</Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconHistory size={16} stroke={1.5} aria-hidden />}
                aria-label={t("settings.backups.lookAt", { when: format.dateTime(backup.time) })}
                onClick={() => onLook(backup)}
              >
                {t("settings.backups.look")}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
