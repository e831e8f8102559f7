import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Keys } from "./byKeys";
import { focusIsOn } from "./keyboard";

/** A moderator at the console who has nothing but a keyboard. */
export type AtTheConsole = ReturnType<typeof atTheConsole>;

/** What is looked for and done again and again at the console of a room. */
export function atTheConsole(page: Page, keys: Keys) {
  const button = (name: string | RegExp) =>
    page.getByRole("button", { name, exact: typeof name === "string" });
  const views = () => page.getByRole("tablist", { name: "Ansicht der Konsole" });
  const point = (name: RegExp) => page.getByRole("heading", { level: 2, name }).waitFor();
  const entry = () => page.getByRole("textbox", { name: "Neue Karte" });
  const count = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
  const newest = () => page.getByRole("list", { name: "Zuletzt festgehalten" });

  /** Goes on until a view of the console is open. */
  const view = async (name: string) => {
    const wanted = views().getByRole("tab", { name, selected: true });
    for (let steps = 0; steps < 5 && (await wanted.count()) === 0; steps++) await keys.press("F6");
    await wanted.waitFor();
    if (name === "Karten") await focusIsOn(entry());
  };

  /** Steps the room on until a point is under way. */
  const onTo = async (name: RegExp) => {
    await view("Ablauf");
    for (let steps = 0; steps < 16; steps++) {
      const current = views().locator("..").getByRole("heading", { level: 2 });
      const before = await current.textContent();
      await keys.press("PageDown");
      await expect.poll(() => current.textContent()).not.toBe(before);
      if (name.test((await current.textContent()) ?? "")) return;
    }
    throw new Error(`No point is called ${name}.`);
  };

  /** Notes down what was said, as one of the kinds, and frees the keys again. */
  const capture = async (key: string, text: string) => {
    await keys.press(key);
    await keys.line(text);
    await keys.press("Escape");
    await newest().getByText(text).waitFor();
  };

  /** The card that has the keyboard. */
  const here = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  /** From any card to another, by its words. */
  const toCard = async (text: string) => {
    const card = page.getByRole("option", { name: text }).first();
    await card.waitFor();
    const way = await card.evaluate((one) => {
      const columns = [...document.querySelectorAll("[role=listbox]")].filter(
        (list) => list.childElementCount > 0,
      );
      const columnOf = (element: Element | null) => columns.findIndex((list) => list.contains(element));
      return {
        right: columnOf(one) - columnOf(document.activeElement),
        down: [...(one.parentElement?.children ?? [])].indexOf(one),
      };
    });
    const sideways = way.right > 0 ? "ArrowRight" : "ArrowLeft";
    await keys.press(...Array<string>(Math.abs(way.right)).fill(sideways), "Home");
    await keys.press(...Array<string>(way.down).fill("ArrowDown"));
    await focusIsOn(card);
  };

  return { button, point, count, newest, view, onTo, capture, here, toCard };
}
