import { expect, test } from "vitest";
import { goTo, openSampleTown } from "./sampleApp";

test("lines typed into the outline, moved and undone, are there after a restart", async () => {
  const app = await openSampleTown();
  await goTo(app, "/agenda");
  await app.page.getByRole("row", { name: "M-01" }).first().click();
  await app.page.keyboard.press("Enter");
  await app.page.keyboard.type("Formulare ablösen");
  await app.page.keyboard.press("Enter");
  await app.page.keyboard.press("Escape");
  const added = app.page.getByRole("row", { name: "Formulare ablösen" });
  await added.waitFor();
  await added.click();
  await app.page.keyboard.press("Alt+ArrowUp");
  await app.page.getByText("steht jetzt an Stelle 1 von").waitFor({ state: "attached" });
  await app.page.keyboard.press("Control+Z");
  await app.page.getByText("Rückgängig gemacht").waitFor();
  await app.page.getByText("Gespeichert um").waitFor();

  const again = await app.restart();
  await goTo(again, "/agenda");
  const titles = again.page.getByRole("row");
  await titles.filter({ hasText: "Formulare ablösen" }).waitFor();
  const texts = await titles.allInnerTexts();
  const place = (words: string) => texts.findIndex((text) => text.includes(words));
  expect(place("Formulare ablösen")).toBe(place("M-01") + 1);
});

test("editor, chart, calendar, menus and dragging work under the content policy", async () => {
  const app = await openSampleTown();
  await goTo(app, "/agenda");
  await app.page.getByRole("row", { name: "Z-1.1" }).first().click();
  const panel = app.page.getByRole("complementary", { name: "Ziel Z-1.1" });
  await panel.getByRole("button", { name: "Anteil der 50 häufigsten" }).click();
  await panel.getByRole("img", { name: "Verlauf von" }).waitFor();
  await panel.getByRole("button", { name: "Kalender öffnen: Zielwert bis" }).click();
  await app.page.getByRole("dialog", { name: "Kalender öffnen: Zielwert bis" }).waitFor();
  await app.page.keyboard.press("Escape");
  await panel.getByRole("textbox", { name: "Beschreibung" }).click();
  await panel.getByRole("button", { name: "Fett" }).click();
  await app.page.keyboard.type("Wichtig ");
  await panel.getByText("Wichtig").waitFor();

  const row = app.page.getByRole("row", { name: "M-02" }).first();
  await row.click({ button: "right" });
  await app.page.getByRole("menuitem", { name: "Nach unten" }).click();
  await app.page.getByText("steht jetzt an Stelle 3").waitFor({ state: "attached" });
  await row.dragTo(app.page.getByRole("row", { name: "Z-1.2" }).first(), { steps: 8 });
  await app.page
    .getByText("in Z-1.2 Schreiben und Auskünfte sind verständlich")
    .waitFor({ state: "attached" });
});
