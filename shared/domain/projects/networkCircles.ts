type Edge = { id: string; from: string; to: string };

const nextOf = (edges: readonly Edge[], near: "from" | "to", far: "from" | "to") => {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const list = next.get(edge[near]);
    if (list) list.push(edge[far]);
    else next.set(edge[near], [edge[far]]);
  }
  return next;
};

/** Nodes from `start` on that were not seen before, each after everything that follows it. */
function finishOrder(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): string[] {
  const order: string[] = [];
  if (seen.has(start)) return order;
  seen.add(start);
  const path = [{ id: start, at: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const following = next.get(top.id)?.[top.at++];
    if (following === undefined) {
      order.push(top.id);
      path.pop();
    } else if (!seen.has(following)) {
      seen.add(following);
      path.push({ id: following, at: 0 });
    }
  }
  return order;
}

/** Ids of the edges that lie on a circle: both ends reach each other. */
export function circleEdges(edges: readonly Edge[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const forward = nextOf(edges, "from", "to");
  const finished = edges.flatMap(({ from }) => finishOrder(from, forward, seen));
  // Walked back in the reverse order of finishing, each walk is one group of nodes that reach each other.
  const back = nextOf(edges, "to", "from");
  const again = new Set<string>();
  const groupOf = new Map<string, string>();
  for (const root of finished.reverse())
    for (const id of finishOrder(root, back, again)) groupOf.set(id, root);
  return new Set(edges.filter(({ from, to }) => groupOf.get(from) === groupOf.get(to)).map(({ id }) => id));
}

/**
 * Ids of edges without which there is no circle, so that what is left can be drawn from left to right: those that
 * lead back to a node the walk is just coming from.
 */
export function edgesBack(edges: readonly Edge[]): ReadonlySet<string> {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) outgoing.set(edge.to, [...(outgoing.get(edge.to) ?? []), edge]);
  const back = new Set<string>();
  const seen = new Set<string>();
  for (const { to: start } of edges) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ id: start, at: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = outgoing.get(top.id)?.[top.at++];
      if (!edge) {
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(edge.from)) back.add(edge.id);
      else if (!seen.has(edge.from)) {
        seen.add(edge.from);
        onPath.add(edge.from);
        path.push({ id: edge.from, at: 0 });
      }
    }
  }
  return back;
}
