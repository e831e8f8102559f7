import type { BoardView } from "./boardView";
import type { Note } from "./note";
import type { WallCard, WallScene } from "./wall";

export type BoardScene = Extract<WallScene, { name: "board" }>;

type Options = {
  question: string;
  /** What the loose cards are called. */
  looseTitle: string;
  /** Short name of a department. */
  unitName: (id: string) => string | undefined;
};

/**
 * The board for the wall: numbers, words, kinds and departments of its cards. Who said something, notes and fates
 * stay here: the type of a card on the wall has no field for them.
 */
export function boardScene({ columns }: BoardView, { question, looseTitle, unitName }: Options): BoardScene {
  const cards = columns.flatMap((column) => column.cards);
  const newest = cards.reduce<Note | undefined>(
    (found, { note }) => (found && found.createdAt > note.createdAt ? found : note),
    undefined,
  );
  const wall = (note: Note) => wallCard(note, unitName);
  return {
    name: "board",
    question,
    looseTitle,
    piles: columns.flatMap((column) =>
      column.cluster
        ? {
            id: column.cluster.id,
            title: column.cluster.title,
            colour: column.cluster.colour,
            symbol: column.cluster.symbol,
            cards: column.cards.map(({ note }) => wall(note)),
          }
        : [],
    ),
    loose: columns
      .filter(({ cluster }) => !cluster)
      .flatMap((column) => column.cards.map(({ note }) => wall(note))),
    ...(newest ? { newestId: newest.id } : {}),
  };
}

/** A card as the wall may show it. */
export function wallCard(
  { id, code, text, kind, departmentId }: Note,
  unitName: Options["unitName"],
): WallCard {
  const department = departmentId === undefined ? undefined : unitName(departmentId);
  return { id, code, text, kind, ...(department === undefined ? {} : { department }) };
}

/**
 * A board with the cards that are on their way to the disk behind the loose ones, each once; the last one is the
 * newest. Any other scene stays as it is.
 */
export function withWaitingCards(scene: WallScene, waiting: readonly WallCard[]): WallScene {
  if (scene.name !== "board" || waiting.length === 0) return scene;
  const known = new Set([...scene.loose, ...scene.piles.flatMap(({ cards }) => cards)].map(({ id }) => id));
  const cards = waiting.filter(({ id }) => !known.has(id));
  const newest = cards.at(-1);
  return newest ? { ...scene, loose: [...scene.loose, ...cards], newestId: newest.id } : scene;
}
