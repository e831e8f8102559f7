import type { Dependency } from "./dependency";

type Link = Pick<Dependency, "fromProjectId" | "toProjectId">;

/**
 * The circle a new link would close: project ids from the waiting project through all it would wait for and back
 * to itself, e.g. [A, B, C, A]. Undefined where the link is harmless. The shortest circle is found.
 */
export function closingCycle(
  existing: readonly Link[],
  link: { fromProjectId: string; toProjectId: string },
): string[] | undefined {
  const { fromProjectId: waiting, toProjectId: first } = link;
  const waitsFor = new Map<string, string[]>();
  for (const { fromProjectId, toProjectId } of existing)
    if (toProjectId) waitsFor.set(fromProjectId, [...(waitsFor.get(fromProjectId) ?? []), toProjectId]);

  const cameFrom = new Map<string, string | undefined>([[first, undefined]]);
  for (const current of cameFrom.keys()) {
    if (current === waiting) return [waiting, ...pathTo(current, cameFrom)];
    for (const next of waitsFor.get(current) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, current);
  }
  return undefined;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const path = [end];
  for (let step = cameFrom.get(end); step !== undefined; step = cameFrom.get(step)) path.unshift(step);
  return path;
}
