import { grouped } from "../grouped";
import type { InboxItem } from "../triage/inboxItem";
import type { Triage } from "../triage/triage";
import { byId, inOrder, type Workspace } from "../workspace";
import type { Cluster } from "./cluster";
import type { Decision } from "./decision";
import type { Event } from "./event";
import { noteGraph, originsOf } from "./fate";
import type { Note } from "./note";
import type { ParkedTopic } from "./parkedTopic";
import type { Photo, PhotoRegion } from "./photo";
import type { Session } from "./session";
import { resultsOf } from "./voteCount";
import type { VoteRound } from "./voteRound";

/** Kinds an origin is found in. */
export const originKinds = [
  "events",
  "notes",
  "clusters",
  "voteRounds",
  "decisions",
  "parkedTopics",
  "sessions",
  "photos",
  "photoRegions",
  "inboxItems",
  "triages",
] as const;
export type OriginSource = Pick<Workspace, (typeof originKinds)[number]>;

/** Everything a record came from. */
export type Origins = {
  events: readonly Event[];
  /** Cards with those they were made of by merging and splitting. */
  cards: readonly { note: Note; madeOf: readonly Note[] }[];
  clusters: readonly Cluster[];
  /** Dots that the cards, their clusters or the record itself got in votes that were revealed. */
  votes: readonly { round: VoteRound; optionId: string; dots: number; place: number }[];
  items: readonly InboxItem[];
  sortings: readonly Triage[];
  decisions: readonly Decision[];
  topics: readonly ParkedTopic[];
  sessions: readonly Session[];
  /** Where on which photo the cards are to be seen. */
  evidence: readonly { photo: Photo; region: PhotoRegion }[];
};

/**
 * Where a record came from, from the sentence back to the cards (FIELD.md M3): whatever names it as its result, and
 * what those came from in turn. Undefined for what was entered directly.
 */
export function originsOfRecord(source: OriginSource, recordId: string): Origins | undefined {
  const found = {
    notes: new Set<Note>(),
    clusters: new Set<Cluster>(),
    triages: new Set<Triage>(),
    decisions: new Set<Decision>(),
    parkedTopics: new Set<ParkedTopic>(),
    sessions: new Set<Session>(),
  };
  const items = byId(source.inboxItems);
  const foundItems = new Set<InboxItem>();
  const kinds = Object.keys(found) as (keyof typeof found)[];
  const seen = new Set<string>();
  const look = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const kind of kinds)
      for (const one of source[kind]) {
        if (!one.results.some((result) => result.id === id)) continue;
        (found[kind] as Set<typeof one>).add(one);
        const item = kind === "triages" ? items.get((one as Triage).itemId) : undefined;
        if (item) foundItems.add(item);
        look(item ? item.id : one.id);
      }
  };
  look(recordId);

  const clusters = byId(source.clusters);
  const graph = noteGraph(source.notes, source.clusters);
  const inCluster = grouped(source.notes, ({ clusterId }) => clusterId);
  for (const { id } of found.clusters)
    for (const note of inCluster.get(id) ?? []) if (!graph.successors.has(note.id)) found.notes.add(note);
  const piles = new Set(found.clusters);
  for (const { clusterId } of found.notes) {
    const cluster = clusterId === undefined ? undefined : clusters.get(clusterId);
    if (cluster) piles.add(cluster);
  }
  const cards = inOrder([...found.notes]).map((note) => ({ note, madeOf: originsOf(graph, note.id) }));
  const votes = votesFor(
    source.voteRounds,
    new Set([recordId, ...[...piles].map(({ id }) => id), ...cards.flatMap(idsOf)]),
  );
  const parts = [
    ...cards.map(({ note }) => note),
    ...piles,
    ...found.decisions,
    ...found.parkedTopics,
    ...found.sessions,
    ...votes.map(({ round }) => round),
  ];
  const eventIds = new Set(parts.map(({ eventId }) => eventId));
  const isDirect = parts.length === 0 && found.triages.size === 0;
  if (isDirect) return undefined;
  return {
    events: source.events.filter(({ id }) => eventIds.has(id)),
    cards,
    clusters: inOrder([...piles]),
    votes,
    items: [...foundItems],
    sortings: [...found.triages].sort((a, b) => a.decidedAt.localeCompare(b.decidedAt)),
    decisions: [...found.decisions],
    topics: inOrder([...found.parkedTopics]),
    sessions: inOrder([...found.sessions]),
    evidence: evidenceOf(source, new Set(cards.flatMap(idsOf))),
  };
}

const idsOf = ({ note, madeOf }: Origins["cards"][number]) => [note.id, ...madeOf.map(({ id }) => id)];

function evidenceOf(source: OriginSource, noteIds: ReadonlySet<string>): Origins["evidence"] {
  const photos = byId(source.photos);
  return inOrder(source.photoRegions).flatMap((region) => {
    const photo = photos.get(region.photoId);
    return photo && region.noteIds.some((id) => noteIds.has(id)) ? [{ photo, region }] : [];
  });
}

/** Hidden dots stay hidden: only votes the room has seen count as origin. */
function votesFor(rounds: readonly VoteRound[], ids: ReadonlySet<string>): Origins["votes"] {
  return rounds
    .filter(({ state }) => state !== "open")
    .flatMap((round) =>
      resultsOf(round)
        .filter(({ optionId, dots }) => ids.has(optionId) && dots > 0)
        .map(({ optionId, dots, place }) => ({ round, optionId, dots, place })),
    );
}
