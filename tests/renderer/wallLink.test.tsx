import { listenAsWall, WallSender } from "@renderer/wallLink";
import type { WallCard, WallView } from "@shared/domain/events/wall";
import { eventually } from "@tests/renderer/renderPage";
import { afterEach, describe, expect, test } from "vitest";

const card = (id: string): WallCard => ({ id, code: "", text: id, kind: "idea" });
const board = (...ids: string[]): WallView => ({
  language: "de",
  scheme: "light",
  title: "Klausur",
  scene: { name: "board", question: "", looseTitle: "lose", piles: [], loose: ids.map(card) },
});

let shown: WallView | undefined;
const sender = () =>
  new WallSender(
    () => {},
    () => {},
  );
const loose = () => shown?.scene.name === "board" && shown.scene.loose.map(({ id }) => id).join(" ");

let open: WallSender | undefined;
afterEach(() => {
  open?.close();
  shown = undefined;
});

/** One after the other: this page can be one wall only, which listens to the end. */
describe("what the wall shows", () => {
  test("a card that was just typed in, beside the view; once when the view has it; not when it is gone again", async () => {
    listenAsWall((view) => {
      shown = view;
    });
    open = sender();
    open.show(board("a"));
    await eventually(() => expect(loose()).toBe("a"));
    open.showWaiting([card("b")]);
    await eventually(() => expect(loose()).toBe("a b"));
    open.show(board("a", "b"), [card("b"), card("c")]);
    await eventually(() => expect(loose()).toBe("a b c"));
    open.showWaiting([]);
    await eventually(() => expect(loose()).toBe("a b"));
  });

  test("the cards that wait also where it is opened, or loaded anew, afterwards", async () => {
    open = sender();
    open.show(board("a"), [card("b")]);
    await eventually(() => expect(loose()).toBe("a b"));
    shown = undefined;
    // What a wall says when it is there.
    const wall = new BroadcastChannel("agendalotse-wall");
    wall.postMessage({ kind: "ready" });
    await eventually(() => expect(loose()).toBe("a b"));
    wall.close();
  });

  test("nothing of a card that was typed in before there is any view", async () => {
    open = sender();
    open.showWaiting([card("b")]);
    open.show(board("a"));
    await eventually(() => expect(loose()).toBe("a"));
  });
});
