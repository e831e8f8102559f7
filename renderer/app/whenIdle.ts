/** Does some work once the window has nothing more urgent to do; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  const waiting = requestIdleCallback(work);
  return () => cancelIdleCallback(waiting);
}
