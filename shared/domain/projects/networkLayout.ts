import { type Arrow, networkLayers, networkParts } from "./networkLayers";
import { placedColumns, type Slot } from "./networkSlots";

/** Where a node is drawn: its column from the left, and its upper edge. */
export type PlacedNode = { id: string; layer: number; y: number; height: number };

/** Where an arrow passes between its ends: the columns it crosses and its height there, from left to right. */
export type PlacedArrow = { id: string; bends: readonly { layer: number; y: number }[] };

export type NetworkLayout = {
  /** In reading order: part by part, column by column, from top to bottom. */
  nodes: readonly PlacedNode[];
  arrows: readonly PlacedArrow[];
  layers: number;
  height: number;
};

export type Sizes = {
  /** Height of a node, in the same unit as the gaps. */
  heightOf: (id: string) => number;
  /** Least room between two nodes of a column. */
  gap: number;
  /** Room between parts that do not hang together. */
  partGap: number;
};

/** Height an arrow takes where it passes through a column. */
const passing = 12;

/**
 * Nodes in columns from left to right, arrows around them: parts that hang together below each other, in each part
 * the order that lets few arrows cross. Fast enough to be made anew with every change.
 */
export function networkLayout(ids: readonly string[], arrows: readonly Arrow[], sizes: Sizes): NetworkLayout {
  const layers = networkLayers(ids, arrows);
  const nodes: PlacedNode[] = [];
  const placedArrows: PlacedArrow[] = [];
  let top = 0;
  for (const part of networkParts(ids, arrows)) {
    const inPart = new Set(part);
    const own = arrows.filter(({ from }) => inPart.has(from));
    const bendsOf = new Map<string, Slot[]>();
    const columns = columnsOf(part, own, layers, sizes.heightOf, bendsOf);
    const least = placedColumns(columns, sizes.gap);
    let bottom = top;
    for (const [layer, column] of columns.entries())
      for (const slot of column) {
        slot.y += top - least;
        bottom = Math.max(bottom, slot.y + slot.height);
        if (slot.isNode) nodes.push({ id: slot.id, layer, y: slot.y, height: slot.height });
      }
    for (const { id } of own) {
      const bends = (bendsOf.get(id) ?? []).map(({ layer, y, height }) => ({ layer, y: y + height / 2 }));
      placedArrows.push({ id, bends });
    }
    top = bottom + sizes.partGap;
  }
  return {
    nodes,
    arrows: placedArrows,
    layers: Math.max(0, ...nodes.map(({ layer }) => layer + 1)),
    height: Math.max(0, top - sizes.partGap),
  };
}

/** The columns of a part with a slot for each node and for each arrow that passes through. */
function columnsOf(
  part: readonly string[],
  arrows: readonly Arrow[],
  layers: ReadonlyMap<string, number>,
  heightOf: Sizes["heightOf"],
  bendsOf: Map<string, Slot[]>,
): Slot[][] {
  const layerOf = (id: string) => layers.get(id) ?? 0;
  const columns: Slot[][] = Array.from({ length: Math.max(...part.map(layerOf)) + 1 }, () => []);
  const slots = new Map<string, Slot>();
  const add = (slot: Slot) => {
    columns[slot.layer]?.push(slot);
    return slot;
  };
  for (const id of part)
    slots.set(
      id,
      add({ id, isNode: true, layer: layerOf(id), y: 0, height: heightOf(id), left: [], right: [] }),
    );
  for (const { id, from, to } of arrows) {
    const [first, waiting] = [slots.get(to), slots.get(from)];
    // Arrows within a circle that lead back are drawn behind the boxes and pull at nothing.
    if (!first || !waiting || first.layer >= waiting.layer) continue;
    let before = first;
    const bends: Slot[] = [];
    for (let layer = first.layer + 1; layer < waiting.layer; layer += 1) {
      const bend = add({ id, isNode: false, layer, y: 0, height: passing, left: [before], right: [] });
      before.right.push(bend);
      bends.push(bend);
      before = bend;
    }
    before.right.push(waiting);
    waiting.left.push(before);
    bendsOf.set(id, bends);
  }
  return columns;
}
