import { type HeadingLevel, heading, levelBelow, list, listItem, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { isLive } from "../../domain/events/fate";
import { resultsOf } from "../../domain/events/voteCount";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import type { EventParts } from "./eventParts";
import type { FateTeller } from "./fateTeller";
import { sessionBlocks } from "./sessions";
import { voteBlocks } from "./votes";

/** A pile of cards under a question: a cluster, or the cards without one. */
type Pile = { cluster?: RecordOf<"clusters">; cards: RecordOf<"notes">[] };

/** A question of the plan, or what belongs to none, with its piles and votes. */
export type Answers = {
  slot?: RecordOf<"slots">;
  piles: readonly Pile[];
  rounds: readonly RecordOf<"voteRounds">[];
};

/**
 * Cards and votes by the point they belong to, but those written in a session, which stand with it: a cluster and all its cards to that of the cluster, else to that of
 * its first card. What belongs to no point of the plan stands last.
 */
export function answersOf({ slots, notes, clusters, graph, rounds, sessions }: EventParts): Answers[] {
  const live = notes.filter(({ id }) => isLive(graph, id));
  const piles: { slotId: string | undefined; pile: Pile }[] = clusters.map((cluster) => {
    const cards = live.filter(({ clusterId }) => clusterId === cluster.id);
    return { slotId: cluster.slotId ?? cards[0]?.slotId, pile: { cluster, cards } };
  });
  const known = new Set(clusters.map(({ id }) => id));
  const held = new Set(sessions.map(({ id }) => id));
  const loose = live.filter(
    ({ clusterId, sessionId }) =>
      (clusterId === undefined || !known.has(clusterId)) && !(sessionId !== undefined && held.has(sessionId)),
  );
  const slotIds = new Set(slots.map(({ id }) => id));
  const belongs = (slotId: string | undefined, slot: RecordOf<"slots"> | undefined) =>
    slot ? slotId === slot.id : slotId === undefined || !slotIds.has(slotId);
  return [...slots, undefined].flatMap((slot): Answers[] => {
    const own = piles.filter(({ slotId, pile }) => belongs(slotId, slot) && pile.cards.length > 0);
    const cards = loose.filter(({ slotId }) => belongs(slotId, slot));
    const votes = rounds.filter(({ slotId }) => belongs(slotId, slot));
    if (own.length + cards.length + votes.length === 0) return [];
    return [
      {
        ...(slot ? { slot } : {}),
        piles: [...own.map(({ pile }) => pile), ...(cards.length > 0 ? [{ cards }] : [])],
        rounds: votes,
      },
    ];
  });
}

/** Ergebnisse je Frage: clusters with their cards and dots, votes with their spread, sessions. */
export function answerBlocks(
  context: Context,
  level: HeadingLevel,
  parts: EventParts,
  fates: FateTeller,
): Block[] {
  const below = levelBelow(level);
  const questions = answersOf(parts).flatMap(({ slot, piles, rounds }): Block[] => {
    const said = [
      ...piles.flatMap((pile) => [
        // Without a heading of their own they would read as part of the cluster above them.
        ...(!pile.cluster && piles.length > 1
          ? [heading(levelBelow(below), context.say("minutes.answers.single"))]
          : []),
        ...pileBlocks(context, levelBelow(below), pile, parts),
      ]),
      ...rounds.flatMap((round) => voteBlocks(context, levelBelow(below), round, parts)),
    ];
    if (said.length === 0) return [];
    const elsewhere = context.say(`minutes.answers.${piles.length > 0 ? "loose" : "votes"}`);
    return [
      heading(
        below,
        slot ? slot.question.trim() || slot.title : elsewhere,
        slot ? { anchor: anchorOf("slots", slot, "question") } : {},
      ),
      ...said,
    ];
  });
  const sums =
    parts.notes.length > 0
      ? [paragraph(context.say("minutes.answers.cards", { count: parts.notes.length, fates: fates.sums() }))]
      : [];
  return [...sums, ...questions, ...sessionBlocks(context, below, parts, fates)];
}

function pileBlocks(
  context: Context,
  level: HeadingLevel,
  { cluster, cards }: Pile,
  parts: EventParts,
): Block[] {
  const items = list(
    cards.map((card) => listItem(cardWords(context, card), { anchor: anchorOf("notes", card, "text") })),
  );
  if (!cluster) return [items];
  const dots = dotsFor(parts, cluster.id);
  const title = cluster.title.trim() || context.say("minutes.answers.untitled");
  return [
    heading(
      level,
      dots === undefined ? title : context.say("minutes.answers.pileDots", { title, count: dots }),
      {
        anchor: anchorOf("clusters", cluster, "title"),
      },
    ),
    items,
  ];
}

/** A card's text; its author only where that person wanted to be named and the reader is inside the house. */
function cardWords(context: Context, { text, anonymous, author }: RecordOf<"notes">): string {
  return anonymous || !isSaid(author) || context.options.audience === "public"
    ? text
    : context.say("minutes.answers.by", { text, author });
}

/** Dots of the newest vote in which something could be chosen; undefined where it never could. */
function dotsFor({ rounds }: EventParts, optionId: string): number | undefined {
  return rounds
    .map((round) => resultsOf(round).find((result) => result.optionId === optionId)?.dots)
    .findLast((dots) => dots !== undefined);
}
