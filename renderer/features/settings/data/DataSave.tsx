import { saveWorkspaceFile } from "@renderer/data/commands/workspaceSaving";
import type { Protection } from "@renderer/data/sealing";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { IconDownload } from "@tabler/icons-react";
import { useCallback } from "react";
import { ProtectableSave } from "./ProtectableSave";

/** The whole workspace into one file, on wish with a password. */
export function DataSave() {
  const { t, language } = useWords();
  const save = useCallback(
    (protection?: Protection) => saveWorkspaceFile(today(), language, protection),
    [language],
  );
  const saved = useCallback((name: string) => t("settings.data.saved", { name }), [t]);
  return (
    <ProtectableSave
      label={t("settings.data.saveFile")}
      icon={<IconDownload size={18} stroke={1.5} aria-hidden />}
      variant="filled"
      protect={{ label: t("settings.protect.choose"), hint: t("settings.protect.chooseHint") }}
      save={save}
      saved={saved}
    />
  );
}
