import { Button, Stack } from "@mantine/core";
import {
  type ChosenWorkspace,
  chooseWorkspaceFile,
  openProtected,
  type ProtectedWorkspace,
} from "@renderer/data/commands/settingsFile";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { mergePreview } from "@renderer/data/queries/mergePreview";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { UnlockDialog } from "@renderer/ui/workspaceFile/UnlockDialog";
import { IconGitMerge } from "@tabler/icons-react";
import { useCallback, useRef, useState } from "react";
import { OpeningDialog } from "../OpeningDialog";
import { HandOver } from "./HandOver";
import { type CopyLookedAt, MergeDialog } from "./MergeDialog";

/** Two devices: handing the workspace over, and merging a colleague's copy. */
export function DataExchange() {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [locked, setLocked] = useState<ProtectedWorkspace>();
  const [lookedAt, setLookedAt] = useState<CopyLookedAt>();
  const [opening, setOpening] = useState<ChosenWorkspace>();
  const look = useCallback(
    async (file: ChosenWorkspace) => setLookedAt({ file, preview: await mergePreview(file.opened) }),
    [],
  );
  const choose = useAction(
    useCallback(async () => {
      const file = await chooseWorkspaceFile();
      if ("sealedBytes" in file) setLocked(file);
      else await look(file);
    }, [look]),
  );
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
      {locked && (
        <UnlockDialog
          fileName={locked.fileName}
          onUnlock={async (opener, signal) => {
            await look(await openProtected(locked, opener, signal));
            setLocked(undefined);
          }}
          onCancel={() => setLocked(undefined)}
        />
      )}
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
