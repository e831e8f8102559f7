import type { Locator, Page } from "playwright-core";
import { focusIsOn, tabTo } from "./keyboard";

/** A person who has nothing but a keyboard. */
export type Keys = ReturnType<typeof byKeys>;

/** Steps at one window by keys alone; each waits for what it needs, none for time. */
export function byKeys(page: Page) {
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const hasFocus = (wanted: Locator) =>
    wanted.first().evaluate((element) => element === document.activeElement);
  /** Walks there, unless the focus is there already. */
  const reach = async (wanted: Locator, key?: "Tab" | "Shift+Tab") => {
    await wanted.first().waitFor({ state: "attached" });
    if (!(await hasFocus(wanted))) await tabTo(page, wanted, key);
  };
  const field = (label: string | RegExp) =>
    page
      .getByLabel(label, typeof label === "string" ? { exact: true } : {})
      .and(page.locator("input, textarea"));
  return {
    press,
    reach,
    field,
    type: (text: string) => keyboard.type(text),
    /** Types a line and stores it. */
    line: async (text: string) => {
      await keyboard.type(text);
      await keyboard.press("Enter");
    },
    enter: async (wanted: Locator, key?: "Tab" | "Shift+Tab") => {
      await reach(wanted, key);
      await keyboard.press("Enter");
    },
    /** Writes into a field. */
    fill: async (label: string | RegExp, text: string) => {
      await reach(field(label));
      await keyboard.type(text);
    },
    /** Chooses in a field that finds by typing. */
    choose: async (label: string | RegExp, text: string) => {
      await reach(field(label));
      await keyboard.type(text);
      await page.getByRole("option", { name: text }).first().waitFor();
      await keyboard.press("Enter");
    },
    /** Opens a find of the command palette. */
    jump: async (query: string, find: Locator) => {
      await keyboard.press("Control+k");
      await focusIsOn(page.getByRole("textbox", { name: "Suchen und springen" }));
      await keyboard.type(query);
      await find.and(page.locator("[data-selected]")).waitFor();
      await keyboard.press("Enter");
    },
    /** Goes to another page of an area. */
    subPage: async (area: string, name: string) => {
      const link = page.getByRole("navigation", { name: area }).getByRole("link", { name, exact: true });
      await reach(link);
      await keyboard.press("Enter");
      await link.and(page.locator("[aria-current=page]")).waitFor();
    },
  };
}
