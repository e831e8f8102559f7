import { edgesBack } from "./networkCircles";

export type Arrow = { id: string; from: string; to: string };

/**
 * The column of each node: what is waited for stands left of what waits. What waits for nothing stands right before
 * the first that waits for it, so that arrows stay short. Arrows that would close a circle are not counted.
 */
export function networkLayers(ids: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const back = edgesBack(arrows);
  const counted = arrows.filter(({ id }) => !back.has(id));
  const order = fromLeftToRight(ids, counted);
  const [waitsFor, awaitedBy] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { from, to } of counted) {
    waitsFor.set(from, [...(waitsFor.get(from) ?? []), to]);
    awaitedBy.set(to, [...(awaitedBy.get(to) ?? []), from]);
  }
  const layers = new Map<string, number>();
  for (const id of order)
    layers.set(id, Math.max(-1, ...(waitsFor.get(id) ?? []).map((first) => layers.get(first) ?? 0)) + 1);
  for (const id of order) {
    const following = awaitedBy.get(id) ?? [];
    if (!waitsFor.has(id) && following.length > 0)
      layers.set(id, Math.min(...following.map((one) => layers.get(one) ?? 1)) - 1);
  }
  return layers;
}

/** Nodes, each after everything it waits for. */
function fromLeftToRight(ids: readonly string[], arrows: readonly Arrow[]): string[] {
  const open = new Map(ids.map((id) => [id, 0]));
  const awaitedBy = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    open.set(from, (open.get(from) ?? 0) + 1);
    awaitedBy.set(to, [...(awaitedBy.get(to) ?? []), from]);
  }
  const order = ids.filter((id) => open.get(id) === 0);
  for (const id of order)
    for (const waiting of awaitedBy.get(id) ?? []) {
      const left = (open.get(waiting) ?? 0) - 1;
      open.set(waiting, left);
      if (left === 0) order.push(waiting);
    }
  return order;
}

/** Nodes that hang together, directly or by way of others; larger groups first. */
export function networkParts(ids: readonly string[], arrows: readonly Arrow[]): string[][] {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of arrows) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    const part = new Set([id]);
    for (const current of part) for (const next of neighbours.get(current) ?? []) part.add(next);
    for (const one of part) seen.add(one);
    parts.push(ids.filter((one) => part.has(one)));
  }
  return parts.sort((a, b) => b.length - a.length);
}
