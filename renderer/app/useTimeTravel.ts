import { redo, undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import type { JournalEntry } from "@renderer/data/journalEntry";
import { showStep } from "@renderer/ui/stepNotice";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { commandLabel } from "@shared/i18n/translate";
import { useCallback } from "react";

export type TimeTravel = {
  /** What undo would take back, in words; absent when there is nothing. */
  undoWhat?: string;
  redoWhat?: string;
  undo: () => void;
  redo: () => void;
};

/** Undo and redo of the whole workspace, named in words, told to screen readers. */
export function useTimeTravel(): TimeTravel {
  const { t } = useWords();
  const steps = useLive(nextSteps);
  const tell = useCallback(
    (
      entry: JournalEntry | undefined,
      done: "app.undone" | "app.redone",
      nothing: "app.nothingToUndo" | "app.nothingToRedo",
    ) =>
      showStep({
        message: entry ? t(done, { what: commandLabel(t, entry.label) }) : t(nothing),
        autoClose: 4000,
      }),
    [t],
  );
  const back = useAction(
    useCallback(async () => tell(await undo(), "app.undone", "app.nothingToUndo"), [tell]),
  );
  const forth = useAction(
    useCallback(async () => tell(await redo(), "app.redone", "app.nothingToRedo"), [tell]),
  );
  return {
    undoWhat: steps?.undo && commandLabel(t, steps.undo.label),
    redoWhat: steps?.redo && commandLabel(t, steps.redo.label),
    undo: back.run,
    redo: forth.run,
  };
}
