import { inOrder } from "../workspace";
import type { Cluster } from "./cluster";
import { fateOf, isLive, type NoteFate, type NoteGraph, noteGraph } from "./fate";
import type { Note } from "./note";

/** A card as the board shows it: on the disk, or on its way there. */
export type BoardCard = { note: Note; fate: NoteFate; isPending: boolean };

/** A pile of the board; without a cluster the loose cards. */
export type BoardColumn = { key: string; cluster: Cluster | undefined; cards: readonly BoardCard[] };

export type BoardView = {
  /** The loose cards first, then the clusters in their order. */
  columns: readonly BoardColumn[];
  graph: NoteGraph;
  /** Cards on the board, and those of them nobody has decided about. */
  total: number;
  open: number;
};

/** Key of the column of loose cards. */
export const looseKey = "loose";

/**
 * The board as it is shown: cards that live on in others are left out, those on their way stand behind the stored
 * ones. Cards of a cluster that is not there count as loose.
 */
export function boardView(
  notes: readonly Note[],
  clusters: readonly Cluster[],
  pending: readonly Note[] = [],
): BoardView {
  const graph = noteGraph(notes, clusters);
  const live = inOrder(notes).filter(({ id }) => isLive(graph, id));
  const waiting = pending.filter(({ id }) => !graph.notes.has(id));
  const cards: BoardCard[] = [
    ...live.map((note) => ({ note, fate: fateOf(graph, note.id), isPending: false })),
    ...waiting.map((note) => ({ note, fate: stillOpen, isPending: true })),
  ];
  const ordered = inOrder(clusters);
  const columnOf = new Map<string, BoardCard[]>(
    [looseKey, ...ordered.map(({ id }) => id)].map((key) => [key, []]),
  );
  for (const card of cards)
    (columnOf.get(card.note.clusterId ?? looseKey) ?? columnOf.get(looseKey))?.push(card);
  return {
    columns: [
      { key: looseKey, cluster: undefined, cards: columnOf.get(looseKey) ?? [] },
      ...ordered.map((cluster) => ({ key: cluster.id, cluster, cards: columnOf.get(cluster.id) ?? [] })),
    ],
    graph,
    total: cards.length,
    open: cards.filter(({ fate }) => fate.fate === "open").length,
  };
}

const stillOpen: NoteFate = { fate: "open", results: [], reasons: [], successorIds: [] };
