import { keepPreference, preference } from "./preferences";

const watchers = new Set<() => void>();

/**
 * Whether letters, numbers and signs pressed alone do something in the room, on the board and in lists. People may
 * switch that off (WCAG 2.1.4); in fields they never do.
 */
export const singleKeys = {
  areOn: (): boolean => preference("singleKeys") !== "off",
  set: (on: boolean): void => {
    keepPreference("singleKeys", on ? "on" : "off");
    for (const watcher of watchers) watcher();
  },
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

/** Whether a key is a letter, a number or a sign. The space bar is not: it presses buttons and marks everywhere. */
export const isSingleKey = (key: string): boolean => key.length === 1 && key !== " ";

/** Whether a key is one that the person switched off. Each handler of single keys asks this first. */
export const isSwitchedOff = (key: string): boolean => isSingleKey(key) && !singleKeys.areOn();
