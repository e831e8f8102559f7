const holders = new Set<object>();
const watchers = new Set<() => void>();

/**
 * Whether any field holds typing that is not stored yet, for `useSyncExternalStore`: during the pause in which a field
 * waits for more, "saved" would promise what a crash takes away (RELIABILITY P1).
 */
export const unsavedTyping = {
  read: (): boolean => holders.size > 0,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

/** A field, named by any object of its own, holds typing that is not stored. */
export function holdTyping(field: object): void {
  change(() => holders.add(field));
}

/** What the field held is stored, refused with a sentence, or was nothing new. */
export function releaseTyping(field: object): void {
  change(() => holders.delete(field));
}

function change(step: () => unknown): void {
  const before = unsavedTyping.read();
  step();
  if (unsavedTyping.read() !== before) for (const watcher of watchers) watcher();
}
