import { type BoardScene, withWaitingCards } from "@shared/domain/events/boardScene";
import type { WallCard, WallScene } from "@shared/domain/events/wall";
import { describe, expect, test } from "vitest";

const card = (id: string): WallCard => ({ id, code: "", text: id, kind: "idea" });
const board: BoardScene = {
  name: "board",
  question: "",
  looseTitle: "lose",
  piles: [{ id: "pile", title: "Netz", colour: "teal", symbol: "circle", cards: [card("p1")] }],
  loose: [card("a"), card("b")],
  newestId: "b",
};
const loose = (scene: WallScene) => scene.name === "board" && scene.loose.map(({ id }) => id);

describe("cards on their way to the disk, on the wall", () => {
  test.each<[string, string[], string[], string]>([
    ["hang behind the loose ones; the last is the newest", ["c", "d"], ["a", "b", "c", "d"], "d"],
    ["hang there once when the board has them already", ["b", "c"], ["a", "b", "c"], "c"],
    ["hang there once when they are in a pile already", ["p1"], ["a", "b"], "b"],
  ])("%s", (_, waiting, wanted, newestId) => {
    const scene = withWaitingCards(board, waiting.map(card));
    expect(loose(scene)).toEqual(wanted);
    expect(scene).toMatchObject({ newestId, piles: board.piles });
  });

  test("are no part of another scene", () => {
    expect(withWaitingCards({ name: "black" }, [card("c")])).toEqual({ name: "black" });
  });
});
