import { Button, Checkbox, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { saveWorkspaceFile } from "@renderer/data/commands/settingsFile";
import type { Protection } from "@renderer/data/sealing";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconDownload } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { ProtectDialog } from "./ProtectDialog";

/** The whole workspace into one file, on wish with a password. */
export function DataSave() {
  const { t } = useWords();
  const [isProtected, setProtected] = useState(false);
  const [asking, setAsking] = useState(false);
  const save = useAction(
    useCallback(
      async (protection?: Protection) => {
        const { name, location } = await saveWorkspaceFile(today(), protection);
        setAsking(false);
        notifications.show({ message: t("settings.data.saved", { name: location ?? name }), role: "status" });
      },
      [t],
    ),
  );
  return (
    <Stack align="flex-start">
      <Checkbox
        label={t("settings.protect.choose")}
        description={t("settings.protect.chooseHint")}
        checked={isProtected}
        onChange={(event) => setProtected(event.currentTarget.checked)}
      />
      <Button
        leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />}
        onClick={() => (isProtected ? setAsking(true) : save.run())}
        loading={save.running && !asking}
      >
        {t("settings.data.saveFile")}
      </Button>
      {asking && <ProtectDialog saving={save.running} onSave={save.run} onCancel={() => setAsking(false)} />}
    </Stack>
  );
}
