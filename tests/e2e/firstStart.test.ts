import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openApp } from "./harness";

test("the sample town comes in by one click, goes by one, and one undo brings it back", async () => {
  const { page } = await openApp();
  await page.getByRole("button", { name: "Beispielstadt ansehen" }).click();
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  await page.getByRole("link", { name: "35 neue Eingänge" }).waitFor();
  await page.getByRole("button", { name: "Beispielstadt entfernen" }).click();
  await page.getByRole("heading", { level: 1, name: "Womit möchten Sie beginnen?" }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("link", { name: "35 neue Eingänge" }).waitFor();
});

test("an agenda begun is there again after a restart, and its file opens on an empty workspace", async () => {
  const app = await openApp();
  await app.page.getByRole("button", { name: "Leere Agenda anlegen" }).click();
  await app.page.getByRole("textbox", { name: "Name der Kommune" }).fill("Stadt Beispielhausen");
  await app.page.getByRole("button", { name: "Agenda anlegen" }).click();
  await app.page.getByRole("link", { name: "Übersicht" }).click();
  await app.page.getByText("Ihre Agenda ist noch leer").waitFor();

  const again = await app.restart();
  await again.page.getByText(/Digitale Agenda Stadt Beispielhausen/).waitFor();
  await again.page.getByRole("link", { name: "Einstellungen & Daten" }).click();
  await again.page.getByRole("link", { name: "Daten", exact: true }).click();
  const download = again.page.waitForEvent("download");
  await again.page.getByRole("button", { name: "Arbeitsstand speichern" }).click();
  const file = await download;
  const bytes = await readFile(await file.path());

  const other = await openApp();
  const chooser = other.page.waitForEvent("filechooser");
  await other.page.getByRole("button", { name: "Gespeicherte Datei öffnen" }).click();
  await (await chooser).setFiles({
    name: file.suggestedFilename(),
    mimeType: "application/zip",
    buffer: bytes,
  });
  await other.page.getByRole("heading", { name: "Stadt Beispielhausen" }).waitFor();
  await other.page.getByRole("button", { name: "Öffnen", exact: true }).click();
  await other.page.getByText(/Digitale Agenda Stadt Beispielhausen/).waitFor();
});

test("pictures and settings work under the content policy of the built app", async () => {
  const { page } = await openApp();
  await page.getByRole("button", { name: "Beispielstadt ansehen" }).click();
  await page.getByRole("link", { name: "Einstellungen & Daten" }).click();
  const logo = page.getByRole("img", { name: /Wappen und Schriftzug/ });
  await logo.waitFor();
  const chooser = page.waitForEvent("filechooser");
  const source = await logo.getAttribute("src");
  await page.getByRole("button", { name: "Anderes Logo wählen" }).click();
  const buffer = Buffer.from(String(source).split(",")[1] ?? "", "base64");
  await (await chooser).setFiles({ name: "wappen.png", mimeType: "image/png", buffer });
  await page.getByRole("textbox", { name: "Breite im Dokument" }).waitFor();
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(452);
});
