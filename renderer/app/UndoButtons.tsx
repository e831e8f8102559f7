import { ActionIcon, Group, Tooltip } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { shortcutText } from "./shortcutText";
import { useTimeTravel } from "./useTimeTravel";

/** Undo and redo in the header, each saying what it would take back. */
export function UndoButtons() {
  const { t, language } = useWords();
  const { undo, redo, undoWhat, redoWhat } = useTimeTravel();
  const undoLabel = undoWhat ? t("app.undoNamed", { what: undoWhat }) : t("app.nothingToUndo");
  const redoLabel = redoWhat ? t("app.redoNamed", { what: redoWhat }) : t("app.nothingToRedo");
  return (
    <Group gap={4} ml="auto" wrap="nowrap">
      <Tooltip label={`${undoLabel} (${shortcutText("mod+Z", language)})`}>
        <ActionIcon
          size="lg"
          aria-label={undoLabel}
          aria-disabled={!undoWhat}
          data-disabled={!undoWhat || undefined}
          onClick={undo}
        >
          <IconArrowBackUp size={20} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoLabel} (${shortcutText("mod+Y", language)})`}>
        <ActionIcon
          size="lg"
          aria-label={redoLabel}
          aria-disabled={!redoWhat}
          data-disabled={!redoWhat || undefined}
          onClick={redo}
        >
          <IconArrowForwardUp size={20} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
