import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "@tests/faults/engines";
import { temporaryFolder } from "@tests/temporaryFolder";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { filesWith } from "./filesWith";
import { goTo } from "./sampleApp";
import { startApp } from "./startedApp";

/** A name that stands nowhere else. */
export const lastName = "Zschirntova";
const name = `Wilhelmine ${lastName}`;

/** Opens the sample town, writes a person into several places and makes a backup of it. */
export async function writePersonEverywhere(page: Page): Promise<void> {
  const saved = () => page.getByText(/^Gespeichert um/).waitFor();
  await page.getByRole("button", { name: "Beispielstadt ansehen" }).click();
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  await goTo({ page }, "/settings/people?view=persons");
  await page.getByRole("button", { name: "Person oder Funktion anlegen" }).click();
  await page.getByRole("textbox", { name: "Name oder Funktion", exact: true }).fill(name);
  await page.getByRole("textbox", { name: "Notiz" }).fill(`Rückruf von ${name} abwarten`);
  await page.getByRole("textbox", { name: "E-Mail" }).fill("zschirntova@musterstadt.example");
  await page.getByRole("heading", { level: 2, name }).waitFor();
  await saved();
  await goTo({ page }, "/inbox");
  await page.getByRole("textbox", { name: "Neuer Eingang" }).fill(`Portal, vorgeschlagen von ${name}`);
  await page.keyboard.press("Enter");
  await saved();
  await goTo({ page }, "/stakeholders/plan?view=plan");
  await page
    .getByRole("button", { name: /^Als mitgeteilt vermerken … / })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Was kam zurück?" }).fill(`${name} bittet um ein Gespräch`);
  await page.getByRole("dialog").getByRole("button", { name: "Vermerken" }).click();
  await page.getByText("Als mitgeteilt vermerkt.").waitFor();
  await saved();
  await goTo({ page }, "/settings/data");
  await page.getByRole("button", { name: "Jetzt sichern" }).click();
  await page.getByText("Die Sicherung ist angelegt und geprüft.").waitFor();
}

/** Forgets the person as somebody does it, and sees the dialog say what was done. */
export async function forgetPerson(page: Page): Promise<void> {
  await goTo({ page }, "/settings/people?view=persons");
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: "Person vergessen …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(/vorgeschlagen von/)
    .first()
    .waitFor();
  await dialog.getByRole("button", { name: "Endgültig vergessen" }).click();
  await dialog.getByText("An der Stelle des Namens steht jetzt „gelöschte Person 1“.").waitFor();
  await dialog.getByText("Beenden Sie das Programm heute einmal.").waitFor();
  await dialog.getByRole("button", { name: "Schließen" }).last().click();
  await page.getByRole("heading", { level: 2, name: "gelöschte Person 1" }).waitFor();
}

/** Sees an entry that named the person, without the name. */
export async function seesWhatStayed(page: Page): Promise<void> {
  await goTo({ page }, "/inbox");
  await page.getByText("Portal, vorgeschlagen von gelöschte Person 1").first().waitFor();
}

/** A window of the start command asks no test for its language. */
async function inGerman(page: Page): Promise<Page> {
  await page.evaluate(() => localStorage.setItem("agendalotse.language", "de"));
  await page.reload();
  return page;
}

/** The whole way through the start command: written down, kept everywhere, forgotten, gone after the next start. */
export async function forgetsOverARestart(engine: Engine): Promise<void> {
  const dataFolder = await temporaryFolder();
  const first = await startApp(dataFolder, engine.browserArguments);
  const page = await inGerman(first.page);
  await writePersonEverywhere(page);
  const before = await filesWith(dataFolder, lastName);
  for (const place of ["journal", "backups", "engine-browser-1"])
    expect(before.filter((path) => path.startsWith(join(dataFolder, place)))).not.toEqual([]);
  const database = await readdir(join(dataFolder, "engine-browser-1", "Default", "IndexedDB"), {
    recursive: true,
  });
  expect(database.some((path) => /\.ldb$|\.log$/.test(path))).toBe(engine.engine === "LevelDB");
  await forgetPerson(page);
  await first.close();
  expect(await filesWith(join(dataFolder, "journal"), lastName)).toEqual([]);
  expect(await filesWith(join(dataFolder, "backups"), lastName)).toEqual([]);

  const again = await startApp(dataFolder, engine.browserArguments);
  await seesWhatStayed(await inGerman(again.page));
  await again.close();
  expect(await filesWith(dataFolder, lastName)).toEqual([]);
}
