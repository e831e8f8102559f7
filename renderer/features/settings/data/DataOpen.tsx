import { Button } from "@mantine/core";
import {
  type ChosenWorkspace,
  chooseWorkspaceFile,
  lookIntoWorkspace,
} from "@renderer/data/commands/settingsFile";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useFileLook } from "@renderer/ui/workspaceFile/useFileLook";
import { IconFolderOpen } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { OpeningDialog } from "./OpeningDialog";

/** Another workspace in place of this one, after a look at what that means. */
export function DataOpen() {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ChosenWorkspace>();
  const close = () => setChosen(undefined);
  const choose = useFileLook({
    choose: chooseWorkspaceFile,
    look: lookIntoWorkspace,
    onLooked: setChosen,
  });
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
      {choose.dialog}
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
