import { useEffect, useState } from "react";
import { focusAgain, focusedLately } from "./keptFocus";

/**
 * For a dialog that is only there while it is open: gives the focus back to what had it before, so that a person at
 * the keyboard goes on where they were. (The library's own way back waits for a closing it never sees here, and knows
 * nothing of buttons that were busy when the dialog opened.)
 */
export function useFocusBack(): void {
  const [before] = useState(focusedLately);
  useEffect(() => () => focusAgain(before), [before]);
}
