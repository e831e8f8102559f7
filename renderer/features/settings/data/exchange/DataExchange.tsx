import { Button, Stack } from "@mantine/core";
import {
  type ChosenWorkspace,
  type CopyLookedAt,
  chooseWorkspaceFile,
  lookIntoColleagues,
} from "@renderer/data/commands/settingsFile";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useFileLook } from "@renderer/ui/workspaceFile/useFileLook";
import { IconGitMerge } from "@tabler/icons-react";
import { useCallback, useRef, useState } from "react";
import { OpeningDialog } from "../OpeningDialog";
import { HandOver } from "./HandOver";
import { MergeDialog } from "./MergeDialog";

/** Two devices: handing the workspace over, and merging a colleague's copy. */
export function DataExchange() {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [lookedAt, setLookedAt] = useState<CopyLookedAt>();
  const [opening, setOpening] = useState<ChosenWorkspace>();
  const choose = useFileLook({
    choose: chooseWorkspaceFile,
    look: lookIntoColleagues,
    onLooked: setLookedAt,
  });
  const open = useAction(
    useCallback(async () => {
      if (opening) await openWorkspace(opening.opened);
      setOpening(undefined);
    }, [opening]),
  );
  return (
    <Stack align="flex-start" gap="lg">
      <HandOver />
      <Button
        ref={button}
        variant="default"
        leftSection={<IconGitMerge size={18} stroke={1.5} aria-hidden />}
        onClick={() => choose.run()}
        loading={choose.running}
      >
        {t("exchange.merge")}
      </Button>
      {choose.dialog}
      {lookedAt && (
        <MergeDialog
          lookedAt={lookedAt}
          begunBy={button}
          onClose={() => setLookedAt(undefined)}
          onOpenInstead={() => {
            setLookedAt(undefined);
            setOpening(lookedAt.file);
          }}
        />
      )}
      <OpeningDialog
        title={t("settings.data.open")}
        lookedAt={opening}
        running={open.running}
        onOpen={() => open.run()}
        onCancel={() => setOpening(undefined)}
      />
    </Stack>
  );
}
