/** Whether the list of keys is open; a store of one bit, since the palette opens it too. */
let opened = false;
const watchers = new Set<() => void>();

const set = (next: boolean) => {
  opened = next;
  for (const watcher of watchers) watcher();
};

export const keysList = {
  open: () => set(true),
  close: () => set(false),
  read: () => opened,
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};
