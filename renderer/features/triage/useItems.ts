import { useCallback, useMemo, useState } from "react";
import { type InboxRow, newestFirst } from "./inboxRows";

/**
 * All items in the order of the list. A line that was just stored is there at once, not only when thousands of
 * others have been read again.
 */
export function useItems(stored: readonly InboxRow[]): {
  all: readonly InboxRow[];
  onAdded: (items: readonly InboxRow[]) => void;
} {
  const [added, setAdded] = useState<{ since: readonly InboxRow[]; items: readonly InboxRow[] }>();
  const fresh = added?.since === stored ? added.items : undefined;
  const all = useMemo(() => newestFirst(fresh ? [...stored, ...fresh] : stored), [stored, fresh]);
  const onAdded = useCallback(
    (items: readonly InboxRow[]) =>
      setAdded((before) => ({
        since: stored,
        items: before?.since === stored ? [...before.items, ...items] : items,
      })),
    [stored],
  );
  return { all, onAdded };
}
