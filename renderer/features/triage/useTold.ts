import { takingBack } from "@renderer/data/takingBack";
import { useTakeBackNotice } from "@renderer/ui/useTakeBackNotice";
import { useWords } from "@renderer/ui/useWords";
import type { triage as words } from "@shared/i18n/de/triage";
import { wordsFor } from "@shared/i18n/translate";
import { useCallback } from "react";

type Told = keyof (typeof words)["done"];

/**
 * Says what was just done, and offers to take it back. `position` is given where the foot of the window must stay
 * readable.
 */
export function useTold(position?: "top-center"): (what: Told, values: object) => Promise<void> {
  const { t } = useWords();
  const tell = useTakeBackNotice(takingBack);
  return useCallback(
    (what, values) =>
      tell(wordsFor(t, `triage.done.${what}`, values), { position, lineClamp: position && 1 }),
    [tell, t, position],
  );
}
