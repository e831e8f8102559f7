import { spotlight } from "@mantine/spotlight";
import { keysList } from "@renderer/app/keysList";
import { Shell } from "@renderer/app/Shell";
import { redo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { replaceHost } from "@renderer/desktop";
import type { CallHost } from "@shared/desktop";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, openEmptyWorkspace, renderPage } from "../renderPage";

const quietHost = (async () => ({ dataFolder: "Musterordner" })) as unknown as CallHost;
let restoreHost = () => {};

beforeEach(async () => {
  restoreHost = replaceHost(quietHost);
  await openEmptyWorkspace();
});
afterEach(() => {
  spotlight.close();
  keysList.close();
  restoreHost();
});

describe("the frame", () => {
  test.each(["de", "en"] as const)("has nothing axe objects to (%s)", async (language) => {
    await renderPage(<Shell isSample />, { language, isWholeWindow: true });
    await expect.element(page.getByRole("navigation")).toBeVisible();
    await expect.poll(axeFindings).toEqual([]);
  });

  test("opens a page from the navigation and by Alt and its number", async () => {
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    await page.getByRole("link", { name: "Verlauf" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Verlauf" })).toBeVisible();
    await userEvent.keyboard("{Alt>}2{/Alt}");
    await expect.element(page.getByRole("link", { name: "Agenda" })).toHaveAttribute("aria-current", "page");
  });

  test("undoes by Strg+Z and names what it took back", async () => {
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    const goal = await createRecord("goals", { title: "Wege sparen" });
    await expect.element(page.getByRole("button", { name: /Rückgängig: .*Wege sparen/ })).toBeVisible();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.element(page.getByText(/Rückgängig gemacht: .*Wege sparen/)).toBeVisible();
    expect(await tableOf("goals").get(goal.id)).toBeUndefined();
    await redo();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("Wege sparen");
  });

  test("says on every page that the sample is invented, and removes it in one click", async () => {
    await createRecord("municipalities", { name: "Musterstadt", isSample: true });
    await renderPage(<Shell isSample />, { isWholeWindow: true });
    await page.getByRole("button", { name: "Beispielstadt entfernen" }).click();
    await expect.poll(() => tableOf("municipalities").count()).toBe(0);
  });

  test("lists the keys by F1, in the words of the keyboard", async () => {
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    await userEvent.keyboard("{F1}");
    await expect.element(page.getByRole("dialog", { name: "Tastenkürzel" })).toBeVisible();
    await expect.element(page.getByText("Strg+Z")).toBeVisible();
    await expect.poll(axeFindings).toEqual([]);
  });
});

describe("the palette", () => {
  test("finds an item by a part of a word with its umlaut spelled out, and opens it", async () => {
    await createRecord("goals", { title: "Bürgerservice ohne Wege" });
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.keyboard("buergerserv");
    await page.getByRole("button", { name: /Z-0\.1 Bürgerservice ohne Wege/ }).click();
    await expect.element(page.getByRole("link", { name: "Agenda" })).toHaveAttribute("aria-current", "page");
  });

  test("opens on Enter what it found first", async () => {
    await createRecord("goals", { title: "Kurze Antwortzeiten" });
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.keyboard("antwortz");
    await expect.element(page.getByRole("button", { name: /^Z-0\.1 Kurze Antwortzeiten/ })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("link", { name: "Agenda" })).toHaveAttribute("aria-current", "page");
    await expect.element(page.getByRole("textbox", { name: "Suchen und springen" })).not.toBeInTheDocument();
  });

  test("finds an item made after the index was built", async () => {
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    await userEvent.keyboard("{Control>}k{/Control}");
    await createRecord("measures", { title: "Terminvergabe einführen" });
    await userEvent.keyboard("M-01");
    await expect.element(page.getByRole("button", { name: /M-01 Terminvergabe einführen/ })).toBeVisible();
  });

  test("says what to do when nothing is found, and axe finds nothing either", async () => {
    await renderPage(<Shell isSample={false} />, { isWholeWindow: true });
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.keyboard("xyzxyz");
    await expect.element(page.getByText(/Nichts gefunden/)).toBeVisible();
    await expect.poll(axeFindings).toEqual([]);
  });
});
