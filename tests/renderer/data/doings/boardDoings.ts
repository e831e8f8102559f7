import { addCards, mergeCards, moveCards, removeCards, splitCard } from "@renderer/data/commands/board";
import {
  addCluster,
  importCards,
  mergeClusters,
  moveCluster,
  removeCluster,
} from "@renderer/data/commands/clusters";
import { setFate, takeUp } from "@renderer/data/commands/fates";
import { allOf } from "@renderer/data/queries/workspace";
import { isLive, noteGraph } from "@shared/domain/events/fate";
import { takeUpForms } from "@shared/domain/events/takeUp";
import type { RecordOf } from "@shared/domain/kinds";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, title, withOne } from "./doing";

/** Cards of one event that hang on the board, handed on where there are as many as needed. */
async function withCards(
  chance: Chance,
  least: number,
  work: (ids: string[], cards: readonly RecordOf<"notes">[]) => Promise<unknown>,
): Promise<unknown> {
  const notes = await allOf("notes");
  const graph = noteGraph(notes, []);
  return withOne(chance, "events", ({ id }) => {
    const live = notes.filter((note) => note.eventId === id && isLive(graph, note.id));
    const some = live.slice(0, least + chance.below(2));
    const ids = some.map((card) => card.id);
    return some.length < least ? Promise.resolve() : work(ids, live);
  });
}

/** Cards and clusters: in, about, together, apart, and what becomes of them. */
export const boardDoings = {
  "board.addCards": (chance) =>
    withOne(chance, "events", ({ id }) =>
      addCards(Array.from({ length: 3 }, () => ({ eventId: id, text: title(chance) }))),
    ),
  "board.importCards": (chance) =>
    withOne(chance, "events", ({ id }) =>
      importCards(
        id,
        [
          { title: title(chance), cards: [{ eventId: id, text: title(chance) }] },
          { cards: [{ eventId: id, text: title(chance) }] },
        ],
        "notizen.md",
      ),
    ),
  "board.moveCards": (chance) =>
    withCards(chance, 1, (ids, [card]) =>
      withOne(
        chance,
        "clusters",
        ({ id }) => moveCards(ids, { clusterId: id, after: undefined }),
        ({ eventId }) => eventId === card?.eventId,
      ),
    ),
  "board.merge": (chance) => withCards(chance, 2, (ids) => mergeCards(ids, undefined)),
  "board.split": (chance) =>
    withCards(chance, 1, ([id = ""]) => splitCard(id, [title(chance), title(chance)])),
  "board.removeCards": (chance) => withCards(chance, 1, (ids) => removeCards(ids)),
  "board.addCluster": (chance) =>
    withCards(chance, 1, (cardIds, [card]) =>
      addCluster({ eventId: card?.eventId ?? "", title: title(chance), cardIds }),
    ),
  "board.moveCluster": (chance) => withOne(chance, "clusters", ({ id }) => moveCluster(id, null)),
  "board.mergeClusters": (chance) =>
    withOne(chance, "clusters", (into) =>
      withOne(
        chance,
        "clusters",
        ({ id }) => mergeClusters(into.id, [id]),
        ({ id, eventId }) => id !== into.id && eventId === into.eventId,
      ),
    ),
  "board.removeCluster": (chance) => withOne(chance, "clusters", ({ id }) => removeCluster(id)),
  "board.setFate": (chance) =>
    withCards(chance, 1, (cardIds) => setFate({ cardIds }, "rejected", title(chance))),
  "board.takeUp": (chance) =>
    withCards(chance, 1, (cardIds) => takeUp({ cardIds }, chance.oneOf(takeUpForms))),
} satisfies Partial<Record<CommandName, Doing>>;

/** A board with cards in clusters, so that every step finds some. */
export async function cardsInClusters(chance: Chance): Promise<void> {
  for (const name of ["board.addCards", "board.addCluster", "board.importCards", "board.addCards"] as const)
    await boardDoings[name](chance);
}
