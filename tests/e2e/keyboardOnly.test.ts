import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "./axe";
import { contradict } from "./contradict";
import { type OpenedApp, openApp } from "./harness";
import { enterOn, focusIsKept, focusIsOn, tabTo } from "./keyboard";
import { projectRoot } from "./projectRoot";

/*
 * The promises of RELIABILITY.md by keys alone (P16): no pointer touches this window. Every stop of every walk is
 * seen (`tabTo`), and no dialog leaves the focus nowhere.
 */
let app: OpenedApp;
let page: Page;
beforeAll(async () => {
  app = await openApp({ untilClosed: true });
  page = app.page;
  page.setDefaultTimeout(15_000);
});
afterAll(() => app.close());

const button = (name: string | RegExp, inside: Page | Locator = page) =>
  inside.getByRole("button", { name, exact: typeof name === "string" });
const title = (name: string, inside = page) => inside.getByRole("heading", { level: 1, name });
const dialog = () => page.getByRole("dialog");
const press = (keys: string) => page.keyboard.press(keys);

/** Axe objects to nothing in the open dialog, in both schemes. */
async function expectAccessible(part = "[role=dialog]"): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, part)).toEqual([]);
  }
}

/** Closes the dialog with Escape and sees the focus where it was before. */
async function escapeTo(opener: Locator): Promise<void> {
  await press("Escape");
  await dialog().waitFor({ state: "detached" });
  await focusIsOn(opener);
}

async function writeIdea(text: string): Promise<void> {
  await press("Alt+3");
  const field = page.getByRole("textbox", { name: "Neuer Eingang" });
  await focusIsOn(field);
  await page.keyboard.type(text);
  await press("Enter");
  await page.getByRole("row", { name: text }).waitFor();
  await page.getByText(/^Gespeichert um/).waitFor();
}

/** Goes to one of the settings' pages. */
async function settings(tab: "Daten" | "Menschen & Einheiten"): Promise<void> {
  await press("Alt+,");
  await title("Einstellungen & Daten").waitFor();
  const link = page.getByRole("link", { name: tab, exact: true });
  await enterOn(page, link);
  await link.and(page.locator('[aria-current="page"]')).waitFor();
}

test("writing is saved, taken back and done again", async () => {
  await enterOn(page, button(/^Beispielstadt ansehen/));
  await title("Übersicht").waitFor();
  await writeIdea("Parkscheine per Telefon");
  const row = page.getByRole("row", { name: "Parkscheine per Telefon" });
  const undo = button(/^Rückgängig|^Nichts/).first();
  await enterOn(page, undo, "Shift+Tab");
  await row.waitFor({ state: "detached" });
  await focusIsOn(undo);
  await press("Control+y");
  await row.waitFor();
});

test("a backup is made, looked at and restored, and the restoring taken back", async () => {
  await settings("Daten");
  const now = button("Jetzt sichern");
  await enterOn(page, now);
  await page.getByText("Die Sicherung ist angelegt und geprüft.").waitFor();
  await focusIsOn(now);
  await writeIdea("Nach der Sicherung");
  await settings("Daten");
  const look = button(/^Sicherung vom .* ansehen$/).first();
  await enterOn(page, look);
  await dialog().getByRole("heading", { level: 2 }).nth(1).waitFor();
  await expectAccessible();
  await escapeTo(look);
  await press("Enter");
  await enterOn(page, button(/ersetzen/i, dialog()));
  await dialog().waitFor({ state: "detached" });
  await focusIsKept(page);
  await press("Alt+3");
  const row = page.getByRole("row", { name: "Nach der Sicherung" });
  await page.getByRole("row", { name: "Parkscheine per Telefon" }).waitFor();
  expect(await row.count()).toBe(0);
  await tabTo(page, button(/^Rückgängig/), "Shift+Tab");
  await press("Control+z");
  await row.waitFor();
});

describe("files", () => {
  const older = join(projectRoot, "tests/fixtures/released/1/workspace.agenda");
  /** Presses what has the focus, and chooses a file. */
  async function choose(focused: Locator, file: string): Promise<void> {
    await focusIsOn(focused);
    const chooser = page.waitForEvent("filechooser");
    await press("Enter");
    await (await chooser).setFiles([file]);
  }

  test("of an older version are looked at and left alone, the workspace is handed over, a copy merged", async () => {
    await settings("Daten");
    const open = button("Datei wählen");
    await tabTo(page, open);
    await choose(open, older);
    await button(/ersetzen/i, dialog()).waitFor();
    await expectAccessible();
    await escapeTo(open);

    const handOver = button("Arbeitsstand übergeben …");
    await tabTo(page, handOver);
    const download = page.waitForEvent("download");
    await press("Enter");
    const copy = join(await temporaryFolder(), "Zurück.agenda");
    await (await download).saveAs(copy);
    await page.getByText(/^Übergeben: /).waitFor();
    await focusIsOn(handOver);

    const merge = button(/einarbeiten …$/);
    await tabTo(page, merge);
    await choose(merge, copy);
    await dialog()
      .getByText(/^Hier ist nichts zu tun/)
      .waitFor();
    await expectAccessible();
    await escapeTo(merge);
    await choose(merge, older);
    await button("Stattdessen öffnen …", dialog()).waitFor();
    await expectAccessible();
    await escapeTo(merge);
  });

  test("are protected by a dialog that is left as it was entered", async () => {
    const protect = page.getByRole("checkbox", { name: /^Übergabe durch ein Kennwort schützen/ });
    await tabTo(page, protect, "Shift+Tab");
    await press("Space");
    const handOver = button("Arbeitsstand übergeben …");
    await enterOn(page, handOver);
    await dialog().waitFor();
    await expectAccessible();
    await escapeTo(handOver);
    await tabTo(page, protect, "Shift+Tab");
    await press("Space");
  });
});

test("the agenda of a day is reached, and its calendar opened and left", async () => {
  await press("Alt+2");
  await title("Agenda").waitFor();
  await enterOn(page, page.getByRole("link", { name: /^Fassungen/ }));
  await enterOn(page, page.getByRole("link", { name: "Stand am …" }));
  const calendar = button("Kalender öffnen: Stand am");
  await enterOn(page, calendar);
  await dialog().waitFor();
  await expectAccessible();
  await escapeTo(calendar);
});

test("a person is forgotten, after the dialog was left once", async () => {
  await settings("Menschen & Einheiten");
  await tabTo(page, page.getByRole("radio", { checked: true }));
  await press("ArrowRight");
  await enterOn(page, page.getByRole("table", { name: "Menschen und Funktionen" }).getByRole("button"));
  const forget = button("Person vergessen …");
  await enterOn(page, forget);
  await button("Endgültig vergessen", dialog()).waitFor();
  await expectAccessible();
  await escapeTo(forget);
  await press("Enter");
  await enterOn(page, button("Endgültig vergessen", dialog()));
  await dialog()
    .getByText(/steht jetzt „gelöschte Person 1“/)
    .waitFor({ timeout: 50_000 });
  await expectAccessible();
  await enterOn(page, button("Schließen", dialog()).last());
  await dialog().waitFor({ state: "detached" });
  await focusIsKept(page);
}, 90_000);

test("of two windows the other takes over and gives back", async () => {
  const second = await page.context().newPage();
  const secret = await page.evaluate(() => sessionStorage.getItem("agendalotse-start"));
  await second.goto(`${app.origin}/#start=${secret}`);
  await title("Agendalotse ist schon in einem anderen Fenster geöffnet", second).waitFor();
  await enterOn(second, button("Hier weiterarbeiten", second));
  // Taking over loads the window anew; only with its navigation does it hold the workspace.
  await second.getByRole("navigation").first().waitFor();
  await title("In einem anderen Fenster wird weitergearbeitet").waitFor();
  await page.bringToFront();
  await enterOn(page, button("Hier weiterarbeiten"));
  await title("In einem anderen Fenster wird weitergearbeitet", second).waitFor();
  await second.close();
  await title("In einem anderen Fenster wird weitergearbeitet").waitFor({ state: "detached" });
  await page.getByRole("navigation").first().waitFor();
  await page.waitForLoadState("networkidle");
});

test("the recovery page is walked from end to end, and rebuilds", async () => {
  await contradict(app);
  await title("Zwei Stände Ihrer Daten widersprechen sich").waitFor();
  const ways = page.getByRole("list", { name: "Möglichkeiten" }).getByRole("button");
  await ways.first().waitFor();
  await expectAccessible("main");
  for (const way of await ways.all()) await tabTo(page, way);
  const backups = button("Sicherung wählen");
  await enterOn(page, backups, "Shift+Tab");
  await tabTo(page, button(/^Sicherung vom .* öffnen$/));
  await enterOn(page, button("Neu aufbauen"), "Shift+Tab");
  await page.getByText(/aus Ihren Dateien wiederhergestellt/).waitFor();
});

test("data of a newer version are explained, and the diagnosis is copied without losing the place", async () => {
  const dataFolder = await temporaryFolder();
  await mkdir(join(dataFolder, "journal"));
  await writeFile(
    join(dataFolder, "journal", "head.json"),
    JSON.stringify({ format: 99, dbId: "11111111-2222-4333-8444-555555555555" }),
  );
  const newer = await openApp({ dataFolder });
  await title("Diese Daten gehören zu einer neueren Version von Agendalotse", newer.page).waitFor();
  const copy = button("Diagnose kopieren", newer.page);
  await enterOn(newer.page, copy);
  await newer.page.getByRole("region").waitFor();
  await focusIsOn(copy);
  await tabTo(newer.page, button("Noch einmal versuchen", newer.page));
});
