import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Keys } from "./byKeys";
import { focusIsOn } from "./keyboard";
import * as course from "./retreatCourse";
import type { AtTheConsole } from "./retreatSteps";
import { sceneOn } from "./roomApp";

/** What the room does with its cards, from the first word to the last fate. */
export function cardsOfTheRoom(page: Page, keys: Keys, room: AtTheConsole) {
  /** Types card after card at two points of the plan; each is there as it was typed. */
  const typeAll = async () => {
    await room.onTo(/^Was verstehen wir/);
    await room.view("Karten");
    await keys.press("F8");
    for (const text of course.typed.understanding) await keys.line(text);
    const texts = course.typed.understanding;
    await keys.press("PageDown");
    await keys.press("Alt+ArrowDown");
    for (const text of course.typed.challenges) await keys.line(text);
    const all = [...texts, ...course.typed.challenges];
    await room.count(new RegExp(`^${course.total - course.pasted.length} Karten`));
    const shownCards = await page
      .locator("[role=option][data-card]")
      .evaluateAll((cards) => cards.map((card) => card.querySelector("span:nth-child(2)")?.textContent));
    expect(shownCards.slice(3)).toEqual(all);
    await page.getByRole("option", { name: /Herausforderung.*Hauptamt: Akten/ }).waitFor();
  };

  /** Writes a list into a field, takes it out of there and pastes it into the board. */
  const pasteList = async () => {
    await keys.press("Escape", "k");
    await room.view("Ablauf");
    const notes = keys.field("Eigene Notizen der Moderation");
    await keys.reach(notes);
    for (const [at, text] of course.pasted.entries()) {
      if (at > 0) await keys.press("Enter");
      await keys.type(text);
    }
    await keys.press("Control+a", "Control+x");
    await room.view("Karten");
    await keys.press("Control+v");
    await room.count(new RegExp(`^${course.total} Karten`));
  };

  /** Makes piles of neighbours and puts one card after the other on them. */
  const pileUp = async (wall: Page) => {
    const { understanding, challenges } = course.typed;
    const seeds = [understanding[0], understanding[3], challenges[6], course.pasted[0]];
    await keys.press("ArrowDown");
    for (const [at, title] of course.clusters.entries()) {
      await room.toCard(seeds[at] ?? "");
      await keys.press("Shift+ArrowDown", "g");
      await focusIsOn(page.getByRole("textbox", { name: "Titel der Gruppierung" }).last());
      await keys.line(title);
      await page.getByRole("listbox", { name: `${title} 2` }).waitFor();
    }
    // One key each: the keyboard goes on to the next card by itself.
    for (const key of ["1", "1", "2", "2", "3", "3", "3"]) {
      const before = await room.here();
      await keys.press(key);
      await expect.poll(room.here).not.toBe(before);
    }
    await page.getByRole("listbox", { name: "Abläufe 5" }).waitFor();
    await keys.press("Home", "Shift+End", "3");
    await page.getByRole("listbox", { name: /^Noch ohne Gruppierung 0/ }).waitFor();
    await keys.press("F8");
    await sceneOn(wall, "board");
    await wall.getByText("Haltung").first().waitFor();
  };

  /** Decides about every card, among those that are still open. */
  const settleAll = async () => {
    await room.view("Karten");
    await keys.press("ArrowDown");
    await room.toCard(course.typed.understanding[0] ?? "");
    await keys.reach(page.getByRole("switch", { name: "Nur diese zeigen" }), "Shift+Tab");
    await keys.press("Space");
    const listed = () => page.locator("[role=option][data-card]").count();
    await keys.reach(page.locator('[data-card][tabindex="0"]'));
    const onCard = () => page.evaluate(() => document.activeElement?.matches("[data-card]"));
    await expect.poll(onCard).toBe(true);
    const all = await listed();
    await keys.press("Control+a", "e", "9");
    await expect.poll(listed).toBeLessThan(all);
    await expect.poll(onCard).toBe(true);
    const before = await listed();
    await keys.press("Home", "e", "6");
    await expect.poll(listed).toBe(before - 1);
    await expect.poll(onCard).toBe(true);
    await keys.press("e", "8");
    await expect.poll(listed).toBe(before - 2);
    await expect.poll(onCard).toBe(true);
    await keys.press("Shift+End", "e", "0");
    await focusIsOn(page.getByRole("textbox", { name: /^Verworfen, weil/ }));
    await keys.line("schon erledigt");
    await expect.poll(listed).toBeLessThan(before - 2);
    await keys.reach(page.locator('[data-card][tabindex="0"]'));
    await keys.press("Control+Shift+a", "e", "9");
    await room.count(new RegExp(`^${course.total} Karten · Jede Karte hat einen Verbleib`));
  };

  return { typeAll, pasteList, pileUp, settleAll };
}
