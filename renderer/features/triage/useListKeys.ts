import { isSwitchedOff } from "@renderer/ui/singleKeys";
import type { KeyboardEvent } from "react";
import type { ItemActions } from "./ItemMenu";
import type { InboxRow } from "./inboxRows";

/**
 * Keys of the list beyond walking and selecting: Enter sorts, F2 changes, P parks, V discards, Entf deletes. They
 * concern the selection where there is one, else the row that has the focus, and never fire in a field.
 */
export function useListKeys(
  rows: readonly InboxRow[],
  selected: ReadonlySet<string>,
  actions: ItemActions,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const line = (event.target as HTMLElement).getAttribute("data-line");
    if (isSwitchedOff(event.key)) return;
    if (line === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[Number(line)];
    if (!row) return;
    const ids = selected.size > 0 ? rows.filter(({ id }) => selected.has(id)).map(({ id }) => id) : [row.id];
    const keys: Record<string, (() => void) | undefined> = {
      Enter: () => actions.onTriage(row),
      F2: () => actions.onEdit(row),
      p: () => actions.onPark(ids),
      v: () => actions.onDiscard(ids),
      Delete: () => actions.onRemove(ids),
    };
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}
