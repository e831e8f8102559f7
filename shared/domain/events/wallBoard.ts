import type { BoardScene } from "./boardScene";
import type { WallCard, WallPile } from "./wall";

/** A pile as the wall draws it; the loose cards have no mark. */
export type WallColumn = {
  key: string;
  title: string;
  mark: Pick<WallPile, "colour" | "symbol"> | undefined;
  cards: readonly WallCard[];
};

/** Everything in columns; or one pile large, its newest cards first, and the others as titles with counts. */
export type WallBoard =
  | { form: "all"; columns: readonly (readonly WallColumn[])[] }
  | {
      form: "large";
      pile: WallColumn;
      columns: readonly (readonly WallCard[])[];
      /** Cards of the large pile there is no room for. */
      hidden: number;
      /** All piles with their counts, as many as there is room for. */
      others: readonly WallColumn[];
      /** Piles there is no room for. */
      morePiles: number;
    };

/** Room for the board in units of the wall's type size, without the question and the foot. */
export type WallRoom = { width: number; height: number };

const mostLines = 5;
/** Sizes in units of the type size; letters a little wider than they are on average, so that nothing is cut off. */
const letter = 0.56;
const line = 1.32;
const cardFrame = 2.3;
const pileHead = 2.6;
const railWidth = 17;
const railLine = 1.9;
const narrowest = 12;

/** Height of a card in a column of some width; long texts end after five lines. */
function heightOf({ text }: WallCard, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 2) / letter));
  const lines = text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
  return Math.min(mostLines, lines) * line + cardFrame;
}

/** Height of a pile's title, of one or two lines. */
function headOf({ title }: WallColumn, width: number): number {
  return pileHead + (title.length * letter > width - 4 ? line : 0);
}

const shortest = (heights: readonly number[]) => heights.indexOf(Math.min(...heights));

/** Puts whole piles into columns, the shortest column first; undefined where they do not fit. */
function allIn(piles: readonly WallColumn[], { width, height }: WallRoom): WallColumn[][] | undefined {
  const most = Math.max(1, Math.floor(width / narrowest));
  for (let count = Math.min(most, Math.max(1, piles.length)); count <= most; count += 1) {
    const columnWidth = width / count;
    const columns: WallColumn[][] = Array.from({ length: count }, () => []);
    const heights = columns.map(() => 0);
    for (const pile of piles) {
      const at = shortest(heights);
      columns[at]?.push(pile);
      heights[at] = pile.cards.reduce(
        (sum, card) => sum + heightOf(card, columnWidth),
        (heights[at] ?? 0) + headOf(pile, columnWidth),
      );
    }
    if (Math.max(...heights) <= height) return columns;
  }
  return undefined;
}

/**
 * How the board is shown on the wall. All cards while they can be read there; else the pile with the newest card
 * large and the others as counts, so that the text never gets smaller (FIELD.md M5: at least 28 px at 1080 lines).
 */
export function wallBoard(scene: BoardScene, room: WallRoom): WallBoard {
  const loose: WallColumn = { key: "loose", title: scene.looseTitle, mark: undefined, cards: scene.loose };
  const piles: WallColumn[] = [
    ...(scene.loose.length > 0 ? [loose] : []),
    ...scene.piles.map(({ id, title, colour, symbol, cards }) => ({
      key: id,
      title,
      mark: { colour, symbol },
      cards,
    })),
  ];
  // Loose cards alone may stand side by side; piles stay together.
  if (scene.piles.length > 0) {
    const columns = allIn(piles, room);
    if (columns) return { form: "all", columns };
  }
  const pile = piles.find(({ cards }) => cards.some(({ id }) => id === scene.newestId)) ?? piles[0] ?? loose;
  const rail = piles.length > 1 ? railWidth : 0;
  const count = Math.max(1, Math.floor((room.width - rail) / narrowest / 1.1));
  const columnWidth = (room.width - rail) / count;
  const columns: WallCard[][] = Array.from({ length: count }, () => []);
  const heights = columns.map(() => pileHead + line);
  let shown = 0;
  for (const card of [...pile.cards].reverse()) {
    const height = heightOf(card, columnWidth);
    const at = shortest(heights);
    if ((heights[at] ?? 0) + height > room.height) break;
    columns[at]?.push(card);
    heights[at] = (heights[at] ?? 0) + height;
    shown += 1;
  }
  const lines = Math.max(1, Math.floor((room.height - pileHead) / railLine));
  const railed = piles.length > 1 ? piles : [];
  const others = railed.length <= lines ? railed : railed.slice(0, lines - 1);
  return {
    form: "large",
    pile,
    columns,
    hidden: pile.cards.length - shown,
    others,
    morePiles: railed.length - others.length,
  };
}
