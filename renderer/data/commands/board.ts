import type { NoteKind } from "@shared/domain/events/note";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { sensitivities } from "@shared/domain/record";
import { inOrder } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { placesAmong } from "../boardPlaces";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";
import { untieCards } from "./photoRegions";

type Note = RecordOf<"notes">;

/** A card as it is typed in; it gets its number when it is stored. */
export type NewCard = Omit<DraftOf<"notes">, "code" | "position" | "originIds"> & { id?: string };

/** What a label says about some cards: how many, and how the first one begins. */
export const labelOf = (cards: readonly { text: string }[]) => {
  const first = cards[0]?.text ?? "";
  const short = first.length > 60 ? `${first.slice(0, 59).trimEnd()}…` : first;
  return { count: cards.length, titles: cards.length > 1 ? `${short} …` : short };
};

const cardsOf = (eventId: string) => tableOf("notes").where("eventId").equals(eventId).toArray();

/** Puts cards on the board behind those that are there, in the order given. */
export const addCards = command(
  "board.addCards",
  async (write, drafts: readonly NewCard[]): Promise<Note[]> => {
    const eventId = drafts[0]?.eventId;
    if (eventId === undefined) return [];
    const positions = await placesAmong(write, "notes", await cardsOf(eventId), undefined, drafts.length);
    const cards = await write.createMany(
      "notes",
      drafts.map((draft, at) => ({ ...draft, position: positions[at] ?? "" })),
    );
    write.describe(labelOf(cards));
    return cards;
  },
);

/** Where cards go: a cluster or the loose ones, behind a card that stays (null = first, undefined = last). */
export type CardPlace = { clusterId: string | undefined; after?: string | null | undefined };

/** Moves cards in the order given; they stay together. */
export const moveCards = command(
  "board.moveCards",
  async (write, ids: readonly string[], { clusterId, after }: CardPlace): Promise<void> => {
    const cards = await allOfThem(write, ids);
    const [first] = cards;
    if (!first) return;
    const moving = new Set(ids);
    const staying = (await cardsOf(first.eventId)).filter(
      (card) => !moving.has(card.id) && card.clusterId === clusterId,
    );
    const positions = await placesAmong(write, "notes", staying, after, cards.length);
    for (const [at, { id }] of cards.entries())
      await write.update("notes", id, { clusterId, position: positions[at] ?? "" });
    const cluster = clusterId === undefined ? undefined : await write.get("clusters", clusterId);
    write.describe({ ...labelOf(cards), target: cluster?.title ?? "" });
  },
);

/**
 * Makes one card of several. They become its history and leave the board; what came of them stays with it.
 * Refused as `invalid` for fewer than two.
 */
export const mergeCards = command(
  "board.merge",
  async (write, ids: readonly string[], text?: string): Promise<Note> => {
    const cards = inOrder(await allOfThem(write, ids));
    const [first] = cards;
    if (!first || cards.length < 2) throw tooFew("originIds");
    const words = [...new Set(cards.map((card) => card.text))].join("\n");
    const merged = await write.create("notes", {
      ...inherited(first, cards),
      text: text?.trim() || words,
      originIds: cards.map(({ id }) => id),
      position: first.position,
    });
    write.describe({ ...labelOf(cards), code: merged.code });
    return merged;
  },
);

/**
 * Makes several cards of one, each with its own text. The one becomes their history and leaves the board; what
 * came of it stays with each. Refused as `invalid` for fewer than two texts.
 */
export const splitCard = command(
  "board.split",
  async (write, id: string, texts: readonly string[]): Promise<Note[]> => {
    const card = await write.get("notes", id);
    const wanted = texts.map((text) => text.trim()).filter((text) => text !== "");
    if (wanted.length < 2) throw tooFew("text");
    const siblings = (await cardsOf(card.eventId)).filter((other) => other.clusterId === card.clusterId);
    const positions = await placesAmong(write, "notes", siblings, card.id, wanted.length);
    const parts = await write.createMany(
      "notes",
      wanted.map((text, at) => ({
        ...inherited(card, [card]),
        text,
        originIds: [card.id],
        position: positions[at] ?? "",
      })),
    );
    write.describe({ code: card.code, count: parts.length });
    return parts;
  },
);

/** Removes cards; those a removed one was made of hang on the board again. */
export const removeCards = command(
  "board.removeCards",
  async (write, ids: readonly string[]): Promise<void> => {
    const cards = await allOfThem(write, ids);
    await untieCards(write, ids);
    for (const { id } of cards) await write.remove("notes", id);
    write.describe(labelOf(cards));
  },
);

async function allOfThem(write: Writer, ids: readonly string[]): Promise<Note[]> {
  const cards: Note[] = [];
  for (const id of ids) cards.push(await write.get("notes", id));
  return cards;
}

const tooFew = (field: string) =>
  new AppError("invalid", "At least two are needed.", { kind: "notes", fields: [field] });

/** What a card made of others has from them: what all agree on, the closest sensitivity, everything that came of them. */
function inherited(first: Note, cards: readonly Note[]) {
  const same = <K extends keyof Note>(field: K): Note[K] | undefined =>
    cards.every((card) => card[field] === first[field]) ? first[field] : undefined;
  const results = cards.flatMap((card) => card.results);
  const kind: NoteKind = same("kind") ?? first.kind;
  return {
    eventId: first.eventId,
    slotId: same("slotId"),
    clusterId: same("clusterId") ?? cards.find((card) => card.clusterId)?.clusterId,
    kind,
    sessionId: same("sessionId"),
    departmentId: same("departmentId"),
    group: same("group") ?? "",
    anonymous: cards.every((card) => card.anonymous),
    author: [...new Set(cards.map((card) => card.author).filter((name) => name !== ""))].join(", "),
    sensitivity: sensitivities.findLast((one) => cards.some((card) => card.sensitivity === one)),
    fate: same("fate") ?? (results.length > 0 ? ("taken_up" as const) : ("open" as const)),
    fateReason: [...new Set(cards.map((card) => card.fateReason).filter((why) => why !== ""))].join("; "),
    results: [...new Map(results.map((result) => [`${result.kind}/${result.id}`, result])).values()],
  };
}
