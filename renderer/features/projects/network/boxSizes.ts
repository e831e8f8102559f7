import type { NetworkEdge, NetworkNode } from "@shared/domain/projects/network";

/** Pixels of the drawing; the styles of the boxes hold to them. */
export const boxWidth = 264;
export const columnGap = 84;
const head = 66;
const line = 20;
const padding = 8;

/** Arrows that end at a node, in the order their lines stand in its box. */
export type Incoming = ReadonlyMap<string, readonly NetworkEdge[]>;

/** The lines one arrow takes in the box of what waits: its kind, and what is worth a look. */
const linesOf = ({ findings }: NetworkEdge) => 1 + findings.length;

/** Height of a node's box. */
export function boxHeight({ id }: Pick<NetworkNode, "id">, incoming: Incoming): number {
  const lines = (incoming.get(id) ?? []).reduce((sum, edge) => sum + linesOf(edge), 0);
  return head + (lines > 0 ? lines * line + padding : 0);
}

/** Where an arrow leaves the box of what is waited for, from its upper edge. */
export const exitAt = head / 2;

/** Where an arrow enters the box of what waits, from its upper edge: at the line that names its kind. */
export function entryAt(edge: NetworkEdge, incoming: Incoming): number {
  let y = head;
  for (const one of incoming.get(edge.from) ?? []) {
    if (one.id === edge.id) break;
    y += linesOf(one) * line;
  }
  return y + line / 2;
}
