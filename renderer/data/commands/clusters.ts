import { nextLook } from "@shared/domain/events/cluster";
import type { Note } from "@shared/domain/events/note";
import type { RecordOf } from "@shared/domain/kinds";
import { positionAtEnd } from "@shared/positions";
import { placesAmong } from "../boardPlaces";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";
import type { NewCard } from "./board";

type Cluster = RecordOf<"clusters">;

const clustersOf = (eventId: string) => tableOf("clusters").where("eventId").equals(eventId).toArray();
const cardsIn = (clusterId: string) => tableOf("notes").where("clusterId").equals(clusterId).toArray();

export type NewCluster = { eventId: string; slotId?: string; title?: string; cardIds?: readonly string[] };

/** Makes a cluster behind the others, with the next colour and symbol, of the cards given. */
export const addCluster = command(
  "board.addCluster",
  async (write, { eventId, slotId, title = "", cardIds = [] }: NewCluster): Promise<Cluster> => {
    const others = await clustersOf(eventId);
    const cluster = await write.create("clusters", {
      eventId,
      slotId,
      title: title.trim(),
      ...nextLook(others.length),
      position: positionAtEnd(others),
    });
    for (const id of cardIds) await write.update("notes", id, { clusterId: cluster.id });
    write.describe({ title: cluster.title, count: cardIds.length });
    return cluster;
  },
);

/** Cards of a text under their heading; without a title they stay loose. */
export type CardGroup = { title?: string; cards: readonly NewCard[] };

/** Takes up the notes of a text: a cluster for each heading, its lines as cards. */
export const importCards = command(
  "board.importCards",
  async (
    write,
    eventId: string,
    groups: readonly CardGroup[],
    source: string,
  ): Promise<RecordOf<"notes">[]> => {
    const filled = groups.filter(({ cards }) => cards.length > 0);
    const titled = filled.filter(({ title }) => title !== undefined);
    const others = await clustersOf(eventId);
    const places = await placesAmong(write, "clusters", others, undefined, titled.length);
    const clusters = await write.createMany(
      "clusters",
      titled.map(({ title = "", cards }, at) => ({
        eventId,
        slotId: cards[0]?.slotId,
        title,
        ...nextLook(others.length + at),
        position: places[at] ?? "",
      })),
    );
    const clusterOf = new Map(titled.map((group, at) => [group, clusters[at]?.id]));
    const drafts = filled.flatMap((group) =>
      group.cards.map((card) => ({ ...card, clusterId: clusterOf.get(group) })),
    );
    const there = await tableOf("notes").where("eventId").equals(eventId).toArray();
    const positions = await placesAmong(write, "notes", there, undefined, drafts.length);
    const cards = await write.createMany(
      "notes",
      drafts.map((draft, at) => ({ ...draft, position: positions[at] ?? "" })),
    );
    write.describe({ count: cards.length, title: source });
    return cards;
  },
);

/** Puts a cluster behind another one (null = first, undefined = last). */
export const moveCluster = command(
  "board.moveCluster",
  async (write, id: string, after: string | null | undefined): Promise<void> => {
    const cluster = await write.get("clusters", id);
    const staying = (await clustersOf(cluster.eventId)).filter((other) => other.id !== id);
    const [position = ""] = await placesAmong(write, "clusters", staying, after, 1);
    await write.update("clusters", id, { position });
    write.describe({ title: cluster.title });
  },
);

/** Puts the cards of some clusters into one, behind its own; the emptied ones go. What came of them stays with the cards. */
export const mergeClusters = command(
  "board.mergeClusters",
  async (write, intoId: string, ids: readonly string[]): Promise<void> => {
    const into = await write.get("clusters", intoId);
    for (const id of ids) {
      if (id === intoId) continue;
      const cluster = await write.get("clusters", id);
      const positions = await placesAmong(
        write,
        "notes",
        await cardsIn(intoId),
        undefined,
        (await cardsIn(id)).length,
      );
      await release(write, cluster, (at) => ({ clusterId: intoId, position: positions[at] ?? "" }));
    }
    write.describe({ title: into.title });
  },
);

/** Removes a cluster; its cards stay on the board, with what came of them. */
export const removeCluster = command("board.removeCluster", async (write, id: string): Promise<void> => {
  const cluster = await write.get("clusters", id);
  await release(write, cluster, () => ({ clusterId: undefined }));
  write.describe({ title: cluster.title });
});

/** Takes the cards out of a cluster and removes it. Cards without a fate of their own take that of the cluster with them. */
async function release(
  write: Writer,
  cluster: Cluster,
  place: (at: number) => { clusterId: string | undefined; position?: string },
): Promise<void> {
  const ordered = (await cardsIn(cluster.id)).sort((a, b) => (a.position < b.position ? -1 : 1));
  for (const [at, card] of ordered.entries())
    await write.update("notes", card.id, { ...place(at), ...fateWith(card, cluster) });
  await write.remove("clusters", cluster.id);
}

function fateWith(card: Note, { fate, fateReason, results }: Cluster): Partial<Note> {
  if (card.fate !== "open" || fate === "open") return {};
  const known = new Set(card.results.map(({ id }) => id));
  return { fate, fateReason, results: [...card.results, ...results.filter(({ id }) => !known.has(id))] };
}
