import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasRealData, realNames, realPath } from "@tests/shared/transfer/realData";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { openApp } from "./harness";
import { goTo } from "./sampleApp";

const strategyFolder = "strategie/ulm-smart-city";
const chapters = realNames(strategyFolder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => realPath(`${strategyFolder}/${name}`));
const projects = realPath("projekte/technologiestiftung-berlin_projekte_abgeleitet.csv");

async function choose(page: Page, files: string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Dateien wählen" }).click();
  await (await chooser).setFiles(files);
}

async function beginReading(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Vorhandene Strategie einlesen" }).click();
  await page.getByRole("textbox").first().fill("Musterstadt");
  await page.getByRole("button", { name: "Weiter zum Einlesen" }).click();
  await page.getByRole("button", { name: "Dateien wählen" }).waitFor();
}

test.skipIf(!hasRealData)(
  "nine real chapters and forty-four real projects come in through the window, go with two undos and come back",
  async () => {
    const app = await openApp();
    const { page } = app;
    await beginReading(page);
    await choose(page, chapters);
    for (const count of ["6 Handlungsfelder", "32 Ziele", "61 Maßnahmen", "6 Leitplanken"])
      await page.getByText(count, { exact: true }).waitFor();
    await page.getByRole("button", { name: "105 Einträge einlesen" }).click();
    await page.getByText("60 × Maßnahmen neu").waitFor();
    await page.getByText(/^1 Wiederholung in der Quelle/).waitFor();
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    await choose(page, [projects]);
    await page.getByRole("button", { name: "Weiter zum Probelauf" }).click();
    await page.getByRole("button", { name: "44 Projekte einlesen" }).click();
    await page.getByText("44 × Projekte neu").waitFor();

    await goTo(app, "#/agenda");
    const figures = page.getByText(/6 Handlungsfelder · 32 Ziele · 60 Maßnahmen/);
    await figures.waitFor();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await figures.waitFor({ state: "detached" });
    await page.keyboard.press("Control+y");
    await page.keyboard.press("Control+y");
    await figures.waitFor();

    const again = await app.restart();
    await goTo(again, "#/reading");
    await choose(again.page, chapters);
    await again.page.getByText("Alles steht schon in der Agenda.").waitFor();
    expect(await again.page.getByRole("button", { name: "0 Einträge einlesen" }).isDisabled()).toBe(true);
  },
);

test.skipIf(!hasRealData)(
  "560 real services come in from nested JSON as processes and are known the second time",
  async () => {
    const app = await openApp();
    const { page } = app;
    await beginReading(page);
    await goTo(app, "#/reading?as=processes");
    const services = realPath("prozesse/berlin-dldb_services_de.json");
    await choose(page, [services]);
    await page.getByText("data[] (560)").or(page.locator('input[value="data[] (560)"]')).first().waitFor();
    await page.getByRole("button", { name: "Weiter zum Probelauf" }).click();
    await page.getByRole("button", { name: "560 Prozesse einlesen" }).click();
    await page.getByText("560 × Prozesse neu").waitFor();
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    await choose(page, [services]);
    await page.getByText("Zuordnung von „berlin-dldb_services_de.json“ wiedererkannt").waitFor();
    await page.getByRole("button", { name: "Weiter zum Probelauf" }).click();
    await page.getByText("Alle Zeilen sind schon da.").waitFor();
    expect(await page.getByRole("button", { name: "0 Prozesse einlesen" }).isDisabled()).toBe(true);
  },
);

/** Drops files or folders from outside into the middle of the place for them. */
async function drop(page: Page, files: string[]): Promise<void> {
  const place = page.getByRole("region", { name: "Welche Dateien möchten Sie einlesen?" });
  const { x, y, width } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const devices = await page.context().newCDPSession(page);
  const at = { x: x + width / 2, y: y + 20, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await devices.send("Input.dispatchDragEvent", { type, ...at });
}

test("a folder is read whether it is chosen or dropped, chapters in order, and says when nothing is in it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "agendalotse-strategy-"));
  const empty = await mkdtemp(join(tmpdir(), "agendalotse-nothing-"));
  onTestFinished(async () => {
    for (const place of [folder, empty]) await rm(place, { recursive: true });
  });
  await writeFile(join(folder, "10_Bildung.md"), "# Bildung\n## Ziele\n- Alle lernen mit\n");
  await writeFile(join(folder, "2_Kultur.md"), "# Kultur\n## Ziele\n- Alle machen mit\n");
  await writeFile(join(folder, "~$2_Kultur.md"), "Spur eines offenen Dokuments");
  for (const file of ["Lizenz.txt", "Bild.png"])
    for (const place of [folder, empty]) await writeFile(join(place, file), "kein Kapitel");
  const { page } = await openApp();
  await beginReading(page);

  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Ordner wählen" }).click();
  await (await chooser).setFiles(folder);
  await page.getByText("aus 2 Dateien").waitFor();
  const lines = page.getByRole("treeitem").filter({ hasText: "Handlungsfeld" });
  expect(await lines.allInnerTexts()).toMatchObject(
    [/Kultur/, /Bildung/].map((name) => expect.stringMatching(name)),
  );
  await page.getByRole("button", { name: "Verwerfen" }).click();

  await drop(page, [folder]);
  await page.getByText("aus 2 Dateien").waitFor();
  await page.getByRole("button", { name: "Verwerfen" }).click();
  await drop(page, [empty]);
  await page.getByText(/^Im Ordner liegt nichts/).waitFor();
});

test.skipIf(!hasRealData)("a truncated Word file says so, and the whole one beside it is read", async () => {
  const { page } = await openApp();
  await beginReading(page);
  await choose(page, [realPath("docx/poi_truncated62886.docx"), realPath("docx/powertools_Contract.docx")]);
  await page.getByText("„poi_truncated62886.docx“ konnte nicht gelesen werden").waitFor();
  await page.getByRole("button", { name: "1 andere Datei weiter einlesen" }).click();
  await page.getByRole("treeitem", { name: /Anwendungsstandards/ }).waitFor();
});
