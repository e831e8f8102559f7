/** So long the first page belongs to the person alone; nothing that can wait competes with the first click. */
const grace = 1500;

/** Does some work once the page has stood for a moment and has nothing more urgent to do; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  let idle: number | undefined;
  const waiting = setTimeout(() => {
    idle = requestIdleCallback(work);
  }, grace);
  return () => {
    clearTimeout(waiting);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
