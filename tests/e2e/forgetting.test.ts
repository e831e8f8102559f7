import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { browserEngine } from "@electron/launch/browserWindow";
import { findChromium } from "@electron/launch/findChromium";
import { temporaryFolder } from "@tests/temporaryFolder";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { inElectron, openApp } from "./harness";
import { goTo, openSampleTown } from "./sampleApp";

const lastName = "Zschirntova";
const name = `Wilhelmine ${lastName}`;

/** Files below a folder in which a word stands, in whatever encoding texts are kept, also inside archives. */
async function filesWith(folder: string, word: string): Promise<string[]> {
  const wanted = [Buffer.from(word), Buffer.from(word, "utf16le"), Buffer.from(word.toLowerCase())];
  const holds = (bytes: Uint8Array) => wanted.some((each) => Buffer.from(bytes).includes(each));
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // What the running program writes may be renamed meanwhile.
    const bytes = await readFile(path).catch((thrown: unknown) => {
      if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
      throw thrown;
    });
    const inside = entry.name.endsWith(".agenda") && bytes.length > 0 ? Object.values(unzipSync(bytes)) : [];
    if ([bytes, ...inside].some(holds)) found.push(path);
  }
  return found;
}

test("a forgotten person is in no file of the program after the next start, whatever was kept before", async () => {
  const dataFolder = await temporaryFolder();
  const app = await openSampleTown({ dataFolder });
  const { page } = app;
  const saved = () => page.getByText(/^Gespeichert um/).waitFor();

  await goTo(app, "/settings/people?view=persons");
  await page.getByRole("button", { name: "Person oder Funktion anlegen" }).click();
  await page.getByRole("textbox", { name: "Name oder Funktion", exact: true }).fill(name);
  await page.getByRole("textbox", { name: "Notiz" }).fill(`Rückruf von ${name} abwarten`);
  await page.getByRole("textbox", { name: "E-Mail" }).fill("zschirntova@musterstadt.example");
  await page.getByRole("heading", { level: 2, name }).waitFor();
  await saved();
  await goTo(app, "/inbox");
  await page.getByRole("textbox", { name: "Neuer Eingang" }).fill(`Portal, vorgeschlagen von ${name}`);
  await page.keyboard.press("Enter");
  await saved();
  await goTo(app, "/settings/data");
  await page.getByRole("button", { name: "Jetzt sichern" }).click();
  await page.getByText("Die Sicherung ist angelegt und geprüft.").waitFor();
  expect((await filesWith(dataFolder, lastName)).length).toBeGreaterThan(1);

  await goTo(app, "/settings/people?view=persons");
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: "Person vergessen …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(/vorgeschlagen von/)
    .first()
    .waitFor();
  await dialog.getByRole("button", { name: "Endgültig vergessen" }).click();
  await dialog.getByText("An der Stelle des Namens steht jetzt „gelöschte Person 1“.").waitFor();
  await dialog.getByRole("button", { name: "Schließen" }).last().click();
  await page.getByRole("heading", { level: 2, name: "gelöschte Person 1" }).waitFor();

  await app.close();
  expect(await filesWith(join(dataFolder, "journal"), lastName)).toEqual([]);
  expect(await filesWith(join(dataFolder, "backups"), lastName)).toEqual([]);
  // The harness serves without a window of its own, so nobody told its engine what the start command's hears.
  const browser = findChromium();
  if (!inElectron && browser) browserEngine(browser, dataFolder).forget();
  const again = await openApp({ dataFolder });
  await goTo(again, "/inbox");
  await again.page.getByText("Portal, vorgeschlagen von gelöschte Person 1").first().waitFor();
  await again.close();
  expect(await filesWith(dataFolder, lastName)).toEqual([]);
});
