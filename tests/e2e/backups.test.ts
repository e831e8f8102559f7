import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import { expect, test, vi } from "vitest";
import { goTo, openSampleTown } from "./sampleApp";

const backupsIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith(".agenda"));

test("backups make themselves, go to the second place, and bring removed work back", async () => {
  const place = await temporaryFolder();
  const app = await openSampleTown();
  await app.page.getByText(/^Letzte geprüfte Sicherung/).waitFor();
  await app.page.getByRole("button", { name: "Beispielstadt entfernen" }).click();
  await app.page.getByRole("heading", { level: 1, name: "Womit möchten Sie beginnen?" }).waitFor();
  await app.page.getByRole("button", { name: /^Rückgängig/ }).click();
  await app.page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();

  await goTo(app, "/settings/data");
  const { page } = app;
  await page.getByRole("textbox", { name: "Ordner", exact: true }).fill("stick");
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await page.getByText("Bitte geben Sie den vollständigen Pfad an.").waitFor();
  await page.getByRole("textbox", { name: "Ordner", exact: true }).fill(place);
  await page.getByRole("button", { name: "Übernehmen" }).click();
  await page.getByText(/^Zuletzt kopiert am/).waitFor();
  await page.getByRole("button", { name: "Jetzt sichern" }).click();
  await page.getByText("Die Sicherung ist angelegt und geprüft.").waitFor();
  await vi.waitFor(async () => expect((await backupsIn(place)).length).toBeGreaterThan(1));
  expect(await backupsIn(join(app.dataFolder, "backups"))).toEqual(
    expect.arrayContaining(await backupsIn(place)),
  );

  // The oldest one was made of the sample town; what is here now is taken away before it is restored.
  await page.getByRole("button", { name: "Beispielstadt entfernen" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Womit möchten Sie beginnen?" }).waitFor();
  await page.getByRole("button", { name: /leere Agenda/i }).click();
  await page.getByRole("textbox", { name: /Name/ }).first().fill("Neustadt");
  await page.getByRole("button", { name: "Anlegen" }).click();
  await page.getByText(/^Gespeichert um/).waitFor();
  await goTo(app, "/settings/data");
  await page
    .getByRole("button", { name: /^Sicherung vom .* ansehen$/ })
    .last()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Musterstadt").first().waitFor();
  await dialog.getByRole("button", { name: /übernehmen|ersetzen|öffnen/i }).click();
  await page.getByText("Sie sehen die Beispielstadt Musterstadt").waitFor();
  await rm(place, { recursive: true });
});
