import { grouped } from "../grouped";
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
 * The board as it is stored: cards that live on in others are left out. Cards of a cluster that is not there count
 * as loose.
 */
export function boardView(notes: readonly Note[], clusters: readonly Cluster[]): BoardView {
  const graph = noteGraph(notes, clusters);
  const live = inOrder(notes).filter(({ id }) => isLive(graph, id));
  const cards = live.map((note) => ({ note, fate: fateOf(graph, note.id), isPending: false }));
  const inCluster = grouped(cards, ({ note: { clusterId = looseKey } }) =>
    graph.clusters.has(clusterId) ? clusterId : looseKey,
  );
  return {
    columns: [
      { key: looseKey, cluster: undefined, cards: inCluster.get(looseKey) ?? [] },
      ...inOrder(clusters).map((cluster) => ({
        key: cluster.id,
        cluster,
        cards: inCluster.get(cluster.id) ?? [],
      })),
    ],
    graph,
    total: cards.length,
    open: cards.filter(({ fate }) => fate.fate === "open").length,
  };
}

/** The board with cards on their way to the disk behind the loose ones; all other piles stay the same objects. */
export function withWaiting(view: BoardView, waiting: readonly Note[]): BoardView {
  const cards = waiting
    .filter(({ id }) => !view.graph.notes.has(id))
    .map((note): BoardCard => ({ note, fate: stillOpen, isPending: true }));
  if (cards.length === 0) return view;
  return {
    ...view,
    columns: view.columns.map((column) =>
      column.key === looseKey ? { ...column, cards: [...column.cards, ...cards] } : column,
    ),
    total: view.total + cards.length,
    open: view.open + cards.length,
  };
}

const stillOpen: NoteFate = { fate: "open", results: [], reasons: [], successorIds: [] };
