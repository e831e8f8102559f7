import { Stack, Title } from "@mantine/core";
import type { ChosenWorkspace } from "@renderer/data/commands/settingsFile";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { useAction } from "@renderer/ui/useAction";
import { useWindowTitle } from "@renderer/ui/useWindowTitle";
import { useWords } from "@renderer/ui/useWords";
import { OpeningPreview } from "@renderer/ui/workspaceFile/OpeningPreview";
import { useCallback } from "react";
import { Back } from "./Back";

/** What is in the chosen file, before it becomes the workspace. */
export function FileToOpen({ file, onBack }: { file: ChosenWorkspace; onBack: () => void }) {
  const { t } = useWords();
  useWindowTitle(t("start.open.title"));
  const open = useAction(useCallback(() => openWorkspace(file.opened), [file]));
  return (
    <>
      <Stack gap="xs">
        <Back onBack={onBack} />
        <Title order={1}>{t("start.open.title")}</Title>
      </Stack>
      <OpeningPreview {...file} running={open.running} onOpen={() => open.run()} onCancel={onBack} />
    </>
  );
}
