import { takingBack } from "@renderer/data/takingBack";
import { useTakeBackNotice } from "@renderer/ui/useTakeBackNotice";
import { useCallback } from "react";

/** Says what was just done with an event, in two lines at most, and offers to take it back. */
export function useTold(): (sentence: string) => Promise<void> {
  const tell = useTakeBackNotice(takingBack);
  return useCallback((sentence) => tell(sentence, { lineClamp: 2 }), [tell]);
}
