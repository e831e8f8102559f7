import { useCallback, useState } from "react";

/** Half a sentence survives that the window is loaded anew; it ends with the window, since it may name people. */
export function useDraft(eventId: string): [string, (text: string) => void] {
  const key = `agendalotse.room.draft.${eventId}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  const change = useCallback(
    (next: string) => {
      setText(next);
      if (next === "") sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    },
    [key],
  );
  return [text, change];
}
