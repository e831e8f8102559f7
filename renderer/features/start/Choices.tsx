import { Stack, Text, Title } from "@mantine/core";
import { loadSample } from "@renderer/data/commands/sample";
import {
  type ChosenWorkspace,
  chooseWorkspaceFile,
  lookIntoWorkspace,
} from "@renderer/data/commands/settingsFile";
import { useAction } from "@renderer/ui/useAction";
import { useWindowTitle } from "@renderer/ui/useWindowTitle";
import { useWords } from "@renderer/ui/useWords";
import { useFileLook } from "@renderer/ui/workspaceFile/useFileLook";
import { IconBuildingCommunity, IconFileImport, IconFolderOpen, IconPencil } from "@tabler/icons-react";
import { Choice } from "./Choice";
import classes from "./Choices.module.css";

type Props = { onBegin: () => void; onRead: () => void; onOpen: (file: ChosenWorkspace) => void };

/** The four ways to begin. */
export function Choices({ onBegin, onRead, onOpen }: Props) {
  const { t } = useWords();
  useWindowTitle(t("start.title"));
  const sample = useAction(loadSample);
  const open = useFileLook({ choose: chooseWorkspaceFile, look: lookIntoWorkspace, onLooked: onOpen });
  return (
    <>
      <Stack gap="xs">
        <Title order={1}>{t("start.title")}</Title>
        <Text c="dimmed" size="lg">
          {t("start.purpose")}
        </Text>
      </Stack>
      <ul className={classes.list} aria-label={t("start.choices")}>
        <Choice
          icon={IconBuildingCommunity}
          title={t("start.sample.title")}
          text={t("start.sample.text")}
          busy={sample.running}
          onChoose={sample.run}
        />
        <Choice
          icon={IconPencil}
          title={t("start.begin.title")}
          text={t("start.begin.text")}
          onChoose={onBegin}
        />
        <Choice
          icon={IconFileImport}
          title={t("start.read.title")}
          text={t("start.read.text")}
          onChoose={onRead}
        />
        <Choice
          icon={IconFolderOpen}
          title={t("start.open.title")}
          text={t("start.open.text")}
          busy={open.running}
          onChoose={open.run}
        />
      </ul>
      {open.dialog}
    </>
  );
}
