import { useEffect, useState } from "react";

/**
 * For a dialog that is only there while it is open: gives the focus back to what had it before, so that a person at
 * the keyboard goes on where they were. (The library's own way back waits for a closing it never sees here.)
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
