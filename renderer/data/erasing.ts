/** Erasing changes the history before the files have it: whoever compares both must know that it came between. */
let [begun, ended] = [0, 0];
let running: Promise<unknown> = Promise.resolve();

/** Carries out an erasure so that others can tell. */
export function whileErasing<T>(erase: () => Promise<T>): Promise<T> {
  begun += 1;
  const work = erase().finally(() => {
    ended += 1;
  });
  running = work.catch(() => {});
  return work;
}

/** Remembers now; the function it gives waits for an erasure under way and tells whether any was, then or since. */
export function erasuresSince(): () => Promise<boolean> {
  const endedBefore = ended;
  return async () => {
    await running;
    return begun !== endedBefore;
  };
}
