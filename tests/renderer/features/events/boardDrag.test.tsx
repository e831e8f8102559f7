import { undo } from "@renderer/data/command";
import { eventually, openEmptyWorkspace } from "@tests/renderer/renderPage";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { card, eventWith, showBoard, stored } from "./boardPage";

beforeEach(openEmptyWorkspace);

const pile = (title: string, count: number) => page.getByRole("region", { name: `${title} ${count}` });
/** A pile is taken by its head, left of its title. */
const head = { x: 12, y: 12 };

/** Loose cards a1 to a4, the piles Service (b1, b2), Schule (c1) and Netz (d1). */
async function board() {
  await page.viewport(1280, 800);
  const made = await eventWith({
    "": ["a1", "a2", "a3", "a4"],
    Service: ["b1", "b2"],
    Schule: ["c1"],
    Netz: ["d1"],
  });
  await showBoard(made.event.id);
  await expect.element(card("d1")).toBeVisible();
  return made.event.id;
}

describe("cards carried by the mouse", () => {
  test("marked cards go together, in the order of the board, and one undo brings them back", async () => {
    const id = await board();
    const before = await stored(id);
    await card("a4").click();
    await card("a2").click({ modifiers: ["Control"] });
    await card("a4").dropTo(card("b2"), { targetPosition: { x: 40, y: 4 }, steps: 8 });
    await eventually(async () =>
      expect(await stored(id)).toMatchObject({ "": ["a1", "a3"], Service: ["b1", "a2", "a4", "b2"] }),
    );
    await undo();
    expect(await stored(id)).toEqual(before);
  });

  test("a card beside the marked ones goes alone", async () => {
    const id = await board();
    await card("a1").click();
    await card("a2").click({ modifiers: ["Control"] });
    await card("b1").dropTo(pile("Schule", 1), { targetPosition: { x: 60, y: 300 }, steps: 8 });
    await eventually(async () =>
      expect(await stored(id)).toMatchObject({
        "": ["a1", "a2", "a3", "a4"],
        Service: ["b2"],
        Schule: ["c1", "b1"],
      }),
    );
  });

  test("a card changes its place within its pile", async () => {
    const id = await board();
    await card("a4").dropTo(card("a1"), { targetPosition: { x: 40, y: 4 }, steps: 8 });
    await eventually(async () => expect((await stored(id))[""]).toEqual(["a4", "a1", "a2", "a3"]));
  });
});

describe("piles carried by their head", () => {
  test.each<[string, number, string[]]>([
    ["before the pile whose left side it is let go at", 20, ["Netz", "Service", "Schule"]],
    ["behind the one whose right side it is let go at", 280, ["Service", "Netz", "Schule"]],
  ])("a pile goes %s", async (_, x, wanted) => {
    const id = await board();
    await pile("Netz", 1).dropTo(pile("Service", 2), {
      sourcePosition: head,
      targetPosition: { x, y: 200 },
      steps: 8,
    });
    await eventually(async () => expect(Object.keys(await stored(id)).slice(1)).toEqual(wanted));
  });

  test("let go in the middle of another one, its cards join it", async () => {
    const id = await board();
    await pile("Netz", 1).dropTo(pile("Schule", 1), {
      sourcePosition: head,
      targetPosition: { x: 110, y: 200 },
      steps: 8,
    });
    await eventually(async () =>
      expect(await stored(id)).toEqual({
        "": ["a1", "a2", "a3", "a4"],
        Service: ["b1", "b2"],
        Schule: ["c1", "d1"],
      }),
    );
  });
});
