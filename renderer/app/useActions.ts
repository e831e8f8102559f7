import { useWords } from "@renderer/ui/useWords";
import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { type Action, allActions } from "./actions";
import { keysList } from "./keysList";
import { palette } from "./paletteState";
import { useTimeTravel } from "./useTimeTravel";

/** The list of actions in today's words. */
export function useActions(): Action[] {
  const words = useWords();
  const navigate = useNavigate();
  const eventId = /^\/events\/([^/]+)/.exec(useLocation().pathname)?.[1];
  const { undo, redo, undoWhat, redoWhat } = useTimeTravel();
  return useMemo(
    () =>
      allActions({
        ...words,
        navigate,
        travel: { undo, redo, undoWhat, redoWhat },
        openPalette: palette.open,
        openKeys: keysList.open,
        eventId,
      }),
    [words, navigate, undo, redo, undoWhat, redoWhat, eventId],
  );
}
