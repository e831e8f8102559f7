import { expect, test } from "vitest";
import { goTo, openSampleTown } from "./sampleApp";

test("an item sorted by number keys is there after a restart, and undo takes all of it back", async () => {
  const app = await openSampleTown();
  await goTo(app, "#/inbox");
  const { page } = app;
  const before = await page.getByRole("tab", { name: /^zugeordnet/ }).textContent();
  const entry = page.getByRole("textbox", { name: "Neuer Eingang" });
  await entry.fill("Berechtigungen jedes Jahr prüfen");
  await page.getByRole("combobox", { name: "Fachbereich für neue Eingänge" }).click();
  await page.getByRole("option").first().click();
  await entry.press("Enter");
  await page.getByRole("row", { name: /Berechtigungen jedes Jahr prüfen/ }).waitFor();
  await page.getByRole("button", { name: /^Zuordnen \(/ }).click();
  await page.getByRole("heading", { level: 2, name: "Berechtigungen jedes Jahr prüfen" }).waitFor();
  for (const question of ["Wirkung oder eine Lieferung", "einzelnes Vorhaben", "andere Vorhaben"]) {
    await page.getByRole("heading", { level: 3, name: new RegExp(question) }).waitFor();
    await page.keyboard.press("1");
  }
  await page.getByRole("button", { name: /^Nicht weiter fragen/ }).click();
  await page.getByRole("heading", { level: 3, name: /Anfang und ein Ende/ }).waitFor();
  await page.keyboard.press("1");
  await page.getByRole("heading", { level: 3, name: "Linienaufgabe" }).waitFor();
  await page.keyboard.press("7");
  await page.getByText("Alles Nötige ist da.").waitFor();
  await page.keyboard.press("1");
  await page.getByText(/^Entschieden: Linienaufgabe/).waitFor();

  const again = await app.restart();
  await goTo(again, "#/inbox?state=triaged");
  const row = again.page.getByRole("row", { name: /Berechtigungen jedes Jahr prüfen/ });
  await row.waitFor();
  await row.getByRole("link", { name: /^P-/ }).waitFor();
  await again.page.getByRole("heading", { level: 1 }).click();
  await again.page.keyboard.press("Control+z");
  await row.waitFor({ state: "detached" });
  expect(await again.page.getByRole("tab", { name: /^zugeordnet/ }).textContent()).toBe(before);
});
