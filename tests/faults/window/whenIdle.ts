/**
 * Stands in for the app's own: there the first moment of a start belongs to the person, and nobody is here. What
 * runs then, and in which order, is the app's.
 */
export function whenIdle(work: () => void): () => void {
  const idle = requestIdleCallback(work);
  return () => cancelIdleCallback(idle);
}
