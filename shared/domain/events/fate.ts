import { grouped } from "../grouped";
import type { Cluster } from "./cluster";
import type { Fate, Note } from "./note";

/** A record something became, by kind and id. */
export type Result = Note["results"][number];

/** What became of a card, with everything it was taken up as. */
export type NoteFate = {
  fate: Fate;
  results: readonly Result[];
  /** Reasons of the rejection, each once. */
  reasons: readonly string[];
  /** Cards it lives on in, after merging or splitting. */
  successorIds: readonly string[];
};

/** Cards of an event with what is needed to follow them. */
export type NoteGraph = {
  notes: ReadonlyMap<string, Note>;
  clusters: ReadonlyMap<string, Cluster>;
  successors: ReadonlyMap<string, readonly Note[]>;
};

/** Holds the cards ready to be followed forwards. */
export function noteGraph(notes: readonly Note[], clusters: readonly Cluster[]): NoteGraph {
  const pairs = notes.flatMap((successor) => successor.originIds.map((origin) => ({ origin, successor })));
  return {
    notes: new Map(notes.map((note) => [note.id, note])),
    clusters: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    successors: new Map(
      [...grouped(pairs, ({ origin }) => origin)].map(([origin, of]) => [
        origin,
        of.map(({ successor }) => successor),
      ]),
    ),
  };
}

/** Whether a card still hangs on the board: nothing was made of it by merging or splitting. */
export function isLive(graph: NoteGraph, noteId: string): boolean {
  return (graph.successors.get(noteId)?.length ?? 0) === 0;
}

/**
 * What became of a card (FIELD.md M3): its own fate; else that of its cluster; a merged or split card has the fate
 * of those it lives on in: open while one of them is, else taken up before documented before rejected.
 */
export function fateOf(graph: NoteGraph, noteId: string): NoteFate {
  return follow(graph, noteId, new Set());
}

function follow(graph: NoteGraph, noteId: string, seen: Set<string>): NoteFate {
  seen.add(noteId);
  const note = graph.notes.get(noteId);
  const successors = (graph.successors.get(noteId) ?? []).filter(({ id }) => !seen.has(id));
  if (successors.length > 0) {
    const found = successors.map(({ id }) => follow(graph, id, new Set(seen)));
    return {
      fate: joined(found.map(({ fate }) => fate)),
      results: unique(found.flatMap(({ results }) => results)),
      reasons: [...new Set(found.flatMap(({ reasons }) => reasons))],
      successorIds: successors.map(({ id }) => id),
    };
  }
  const cluster = note?.clusterId === undefined ? undefined : graph.clusters.get(note.clusterId);
  const decided = note && note.fate !== "open" ? note : (cluster ?? note);
  return {
    fate: decided?.fate ?? "open",
    results: unique([...(note?.results ?? []), ...(decided?.results ?? [])]),
    reasons: decided?.fate === "rejected" && decided.fateReason !== "" ? [decided.fateReason] : [],
    successorIds: [],
  };
}

const strongest: readonly Fate[] = ["open", "taken_up", "documented", "rejected"];

const joined = (found: readonly Fate[]): Fate => strongest.find((fate) => found.includes(fate)) ?? "open";

function unique(results: readonly Result[]): Result[] {
  return [...new Map(results.map((result) => [`${result.kind}/${result.id}`, result])).values()];
}

/** Cards something was made of, from the nearest back to the first, each once. */
export function originsOf(graph: NoteGraph, noteId: string): Note[] {
  const found = new Map<string, Note>();
  const look = (id: string) => {
    for (const originId of graph.notes.get(id)?.originIds ?? []) {
      const origin = graph.notes.get(originId);
      if (!origin || found.has(originId)) continue;
      found.set(originId, origin);
      look(originId);
    }
  };
  look(noteId);
  return [...found.values()];
}
