import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./axe";
import { contradict } from "./contradict";
import { inElectron, type OpenedApp, openApp } from "./harness";
import { goTo, openSampleTown } from "./sampleApp";

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** Adds an idea and waits until it is in the files. */
async function addIdea({ page }: OpenedApp, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Neuer Eingang" });
  await field.fill(text);
  await field.press("Enter");
  await page.getByText(text).first().waitFor();
  await page.getByText(/^Gespeichert um/).waitFor();
}

test("where two copies contradict each other a person looks, rebuilds, or takes a backup, and loses nothing", async () => {
  const app = await openSampleTown();
  const { page } = app;
  await page.getByText(/^Letzte geprüfte Sicherung/).waitFor();
  await goTo(app, "/inbox");
  await addIdea(app, "Parkscheine per Telefon");
  await contradict(app);
  await title(page, "Zwei Stände Ihrer Daten widersprechen sich").waitFor();
  await page.getByText(/^Empfohlen\. Stand der Dateien: .* 2 gespeicherte Änderungen\.$/).waitFor();
  expect(await page.locator("h1:focus").count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Nur ansehen" }).click();
  await page.getByText(/^Nur zum Ansehen: /).waitFor();
  await goTo(app, "/inbox");
  await page.getByText("Parkscheine per Telefon").first().waitFor();
  await page.getByRole("textbox", { name: "Neuer Eingang" }).fill("Nicht angenommen");
  await page.keyboard.press("Enter");
  await page.getByText(/Die Änderung wurde nicht angenommen/).waitFor();
  await page.getByRole("button", { name: "Zur Wiederherstellung" }).click();
  await title(page, "Wie soll es weitergehen?").waitFor();

  await page.getByRole("button", { name: "Neu aufbauen" }).press("Enter");
  await page.getByText(/aus Ihren Dateien wiederhergestellt/).waitFor();
  await goTo(app, "/inbox");
  await page.getByText("Parkscheine per Telefon").first().waitFor();
  expect(await page.getByText("Nicht angenommen").count()).toBe(0);

  await contradict(app);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Als Datei speichern" }).click();
  const lines = (await readFile(await (await download).path(), "utf8")).trimEnd().split("\n");
  const parts = lines.map((line) => JSON.parse(line) as { from?: string; seq?: number; store?: string });
  expect(parts.filter(({ from }) => from === "files").map(({ seq }) => seq)).toEqual([1, 2]);
  expect(parts.filter(({ store }) => store === "inboxItems").length).toBeGreaterThan(1);
  await page.getByText(/^Die Datei „Agendalotse_.*“ ist gespeichert\.$/).waitFor();

  await page.getByRole("button", { name: "Sicherung wählen" }).press("Enter");
  await page
    .getByRole("button", { name: /^Sicherung vom .* öffnen$/ })
    .last()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Musterstadt").first().waitFor();
  await dialog.getByRole("button", { name: /ersetzen/i }).click();
  await dialog.waitFor({ state: "hidden" });
  await goTo(app, "/inbox");
  expect(await page.getByText("Parkscheine per Telefon").count()).toBe(0);
  await page.getByRole("button", { name: /^Rückgängig/ }).click();
  await page.getByText("Parkscheine per Telefon").first().waitFor();
}, 120_000);

test("files that cannot be read are set aside, and a backup begins a new workspace", async () => {
  const dataFolder = await temporaryFolder();
  const first = await openSampleTown({ dataFolder, language: "en" });
  await first.page.getByText(/^Last .*backup/i).waitFor();
  await first.close();
  const journal = join(dataFolder, "journal");
  const [before = ""] = (await readdir(journal)).filter((name) => !name.endsWith(".json"));
  const [segment = ""] = await readdir(join(journal, before));
  await rename(join(journal, before, segment), join(journal, "taken-out"));
  await mkdir(join(journal, before, segment));

  const app = await openApp({ dataFolder, language: "en", colorScheme: "dark" });
  await title(app.page, "Agendalotse could not start").waitFor();
  await app.page.getByText("Not possible: the files cannot be read at the moment.").waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.getByRole("button", { name: /^Open the backup of / }).click();
  await title(app.page, "Overview").waitFor();
  const again = await app.restart();
  await title(again.page, "Overview").waitFor();
  expect(await readdir(join(journal, before))).toEqual([segment]);
  expect((await readdir(journal)).filter((name) => !name.includes(".")).length).toBe(3);
});

test("data of a newer version are explained and stay byte for byte what they were", async () => {
  const dataFolder = await temporaryFolder();
  const head = JSON.stringify({ format: 99, dbId: "11111111-2222-4333-8444-555555555555" });
  await mkdir(join(dataFolder, "journal"));
  await writeFile(join(dataFolder, "journal", "head.json"), head);
  const { page } = await openApp({ dataFolder, language: "en" });
  await title(page, "This data belongs to a newer version of Agendalotse").waitFor();
  await page.getByRole("button", { name: "Copy diagnosis" }).waitFor();
  expect(await page.getByRole("button").allTextContents()).toEqual(["Copy diagnosis", "Try again"]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await readdir(join(dataFolder, "journal"))).toEqual(["head.json"]);
  expect(await readFile(join(dataFolder, "journal", "head.json"), "utf8")).toBe(head);
});

test.skipIf(inElectron)(
  "a program whose files or host do not answer explains itself, and a second try helps",
  async () => {
    const program = /\/assets\/index-[^/]*\.js$/;
    const app = await openApp({ colorScheme: "dark" });
    const { page } = app;
    const firstPage = title(page, "Womit möchten Sie beginnen?");
    await firstPage.waitFor();
    app.expectProblem(/^console: Failed to load resource/);
    await page.route(program, (route) => route.abort());
    await page.reload();
    await title(page, "Ein Teil des Programms fehlt oder ist beschädigt").waitFor();
    await page.getByRole("list", { name: "Möglichkeiten" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute(program);
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await firstPage.waitFor();

    await page.route("**/host/**", (route) => route.abort());
    await page.reload();
    await title(page, "Das Programm im Hintergrund antwortet nicht").waitFor();
    await page.unroute("**/host/**");
    await page.reload();
    await firstPage.waitFor();
  },
);
