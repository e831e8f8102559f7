import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { commandLabel } from "@shared/i18n/translate";
import { IconArrowBackUp } from "@tabler/icons-react";

/** After the sample town was removed: one click or Strg+Z brings it back. */
export function TakeBack() {
  const { t } = useWords();
  const last = useLive(nextSteps)?.undo;
  const { run, running } = useAction(undo);
  // Without waiting for the words: the key must work as soon as the page stands.
  useHotkeys([["mod+Z", () => run()]]);
  if (!last) return null;
  return (
    <div>
      <Button
        variant="subtle"
        leftSection={<IconArrowBackUp size={18} stroke={1.5} aria-hidden />}
        loading={running}
        onClick={() => run()}
      >
        {t("app.undoNamed", { what: commandLabel(t, last.label) })}
      </Button>
    </div>
  );
}
