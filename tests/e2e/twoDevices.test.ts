import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type OpenedApp, openApp } from "./harness";
import { openSampleTown } from "./sampleApp";

/** Goes to a page of the settings as a person does. */
async function settings({ page }: OpenedApp, tab: "Kommune" | "Daten"): Promise<void> {
  await page.getByRole("link", { name: "Einstellungen & Daten" }).click();
  await page.getByRole("link", { name: tab, exact: true }).click();
}

/** Hands the workspace over on the data page; gives where the file lies. */
async function handOver(app: OpenedApp, folder: string, name: string): Promise<string> {
  await settings(app, "Daten");
  const download = app.page.waitForEvent("download");
  await app.page.getByRole("button", { name: "Arbeitsstand übergeben …" }).click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  await app.page.getByText(/^Übergeben: /).waitFor();
  return path;
}

async function choose({ page }: OpenedApp, button: RegExp, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles([file]);
}

const field = ({ page }: OpenedApp, name: string) => page.getByRole("textbox", { name, exact: true });

/** Fills fields of the house's page in and sees that they are saved. */
async function fill(app: OpenedApp, values: Record<string, string>): Promise<void> {
  await settings(app, "Kommune");
  for (const [name, value] of Object.entries(values)) {
    await field(app, name).fill(value);
    await field(app, name).blur();
  }
  await app.page.getByText(/^Gespeichert um/).waitFor();
}

test("a colleague's copy from another device is merged in with one decision, and one undo takes it back", async () => {
  const folder = await mkdtemp(join(tmpdir(), "agendalotse-two-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const here = await openSampleTown();
  const start = await handOver(here, folder, "Anfang.agenda");

  const there = await openApp();
  await choose(there, /Gespeicherte Datei öffnen/, start);
  await there.page.getByRole("button", { name: "Öffnen", exact: true }).click();
  await there.page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  await fill(there, { Landkreis: "Landkreis am See", "Amtsbezeichnung der Leitung": "Oberbürgermeisterin" });
  const back = await handOver(there, folder, "Zurück.agenda");
  await there.close();

  await fill(here, { Landkreis: "Landkreis im Tal" });
  await settings(here, "Daten");
  await choose(here, /einarbeiten …$/, back);
  const dialog = here.page.getByRole("dialog", { name: "Stand einarbeiten" });
  await dialog.getByRole("heading", { name: /^1 Angabe wurde/ }).waitFor();
  await dialog.getByRole("radio", { name: "Dort nehmen" }).check();
  await dialog.getByRole("button", { name: "Einarbeiten", exact: true }).click();
  await here.page.getByText("„Zurück.agenda“ ist eingearbeitet.").waitFor();

  await settings(here, "Kommune");
  await expect.poll(() => field(here, "Landkreis").inputValue()).toBe("Landkreis am See");
  expect(await field(here, "Amtsbezeichnung der Leitung").inputValue()).toBe("Oberbürgermeisterin");
  await here.page.getByRole("button", { name: /^Rückgängig/ }).click();
  await expect.poll(() => field(here, "Landkreis").inputValue()).toBe("Landkreis im Tal");
  expect(await field(here, "Amtsbezeichnung der Leitung").inputValue()).not.toBe("Oberbürgermeisterin");
}, 120_000);
