import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { saveWorkspaceFile } from "@renderer/data/commands/settingsFile";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconDownload } from "@tabler/icons-react";
import { useCallback } from "react";

/** The whole workspace into one file. */
export function DataSave() {
  const { t } = useWords();
  const save = useAction(
    useCallback(async () => {
      const { name, location } = await saveWorkspaceFile(today());
      notifications.show({ message: t("settings.data.saved", { name: location ?? name }), role: "status" });
    }, [t]),
  );
  return (
    <div>
      <Button
        leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />}
        onClick={() => save.run()}
        loading={save.running}
      >
        {t("settings.data.saveFile")}
      </Button>
    </div>
  );
}
