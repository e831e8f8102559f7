import { isSwitchedOff } from "@renderer/ui/singleKeys";
import type { KeyboardEvent } from "react";

/** Marks an entry of a menu as the one a number chooses. */
export const numbered = (number: number | string) => ({ "data-number": String(number) });

/** For a menu whose entries are numbered: the number chooses, as if it had been walked to. */
export function chooseByNumber(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, altKey, metaKey, currentTarget } = event;
  if (!/^[0-9]$/.test(key) || ctrlKey || altKey || metaKey || isSwitchedOff(key)) return;
  const item = currentTarget.querySelector<HTMLElement>(`[data-number="${key}"]`);
  if (!item) return;
  event.preventDefault();
  event.stopPropagation();
  item.click();
}
