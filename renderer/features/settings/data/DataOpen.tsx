import { Button } from "@mantine/core";
import {
  type ChosenWorkspace,
  chooseWorkspaceFile,
  openProtected,
  type ProtectedWorkspace,
} from "@renderer/data/commands/settingsFile";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { UnlockDialog } from "@renderer/ui/workspaceFile/UnlockDialog";
import { IconFolderOpen } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { OpeningDialog } from "./OpeningDialog";

/** Another workspace in place of this one, after a look at what that means. */
export function DataOpen() {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ChosenWorkspace>();
  const [locked, setLocked] = useState<ProtectedWorkspace>();
  const close = () => setChosen(undefined);
  const choose = useAction(
    useCallback(async () => {
      const file = await chooseWorkspaceFile();
      if ("sealedBytes" in file) setLocked(file);
      else setChosen(file);
    }, []),
  );
  const open = useAction(
    useCallback(async () => {
      if (!chosen) return;
      await openWorkspace(chosen.opened);
      setChosen(undefined);
    }, [chosen]),
  );
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={18} stroke={1.5} aria-hidden />}
        onClick={() => choose.run()}
        loading={choose.running}
      >
        {t("settings.data.openFile")}
      </Button>
      {locked && (
        <UnlockDialog
          fileName={locked.fileName}
          onUnlock={async (opener, signal) => {
            setChosen(await openProtected(locked, opener, signal));
            setLocked(undefined);
          }}
          onCancel={() => setLocked(undefined)}
        />
      )}
      <OpeningDialog
        title={t("settings.data.open")}
        lookedAt={chosen}
        running={open.running}
        onOpen={() => open.run()}
        onCancel={close}
      />
    </div>
  );
}
