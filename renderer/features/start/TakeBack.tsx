import { Button, Group } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { redo, undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { commandLabel } from "@shared/i18n/translate";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";

/**
 * After the sample town was removed: one click or Strg+Z brings it back. After everything was undone, down to the
 * beginning: one click or Strg+Y goes forward again.
 */
export function TakeBack() {
  const { t } = useWords();
  const next = useLive(nextSteps);
  const back = useAction(undo);
  const forth = useAction(redo);
  // Without waiting for the words: the keys must work as soon as the page stands.
  useHotkeys([
    ["mod+Z", () => back.run()],
    ["mod+Y", () => forth.run()],
    ["mod+shift+Z", () => forth.run()],
  ]);
  if (!next?.undo && !next?.redo) return null;
  return (
    <Group gap="xs">
      {next.undo && (
        <Button
          variant="subtle"
          leftSection={<IconArrowBackUp size={18} stroke={1.5} aria-hidden />}
          loading={back.running}
          onClick={() => back.run()}
        >
          {t("app.undoNamed", { what: commandLabel(t, next.undo.label) })}
        </Button>
      )}
      {next.redo && (
        <Button
          variant="subtle"
          leftSection={<IconArrowForwardUp size={18} stroke={1.5} aria-hidden />}
          loading={forth.running}
          onClick={() => forth.run()}
        >
          {t("app.redoNamed", { what: commandLabel(t, next.redo.label) })}
        </Button>
      )}
    </Group>
  );
}
