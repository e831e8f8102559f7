import { tableOf } from "@renderer/data/db";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { beginReading, chooseHere, chooseMore, endReading, file, showReading, toTrial } from "./readingScene";

beforeEach(beginReading);
afterEach(endReading);

describe("a table", () => {
  test("is read the next time as it was chosen by hand: list, headings, columns and differences", async () => {
    const dienste = (ort: string) => ({ dienste: [{ id: "7", name: "Pass" }], orte: [{ nr: "7", ort }] });
    await showReading({ path: "/reading?as=processes" });
    await chooseHere(file("dienste 2026.json", JSON.stringify(dienste("Rathaus"))));
    const list = page.getByRole("combobox", { name: "Liste in der Datei" });
    await list.click();
    await page.getByRole("option", { name: "orte[] (1)" }).click();
    await page.getByRole("combobox", { name: "Wird zu: ort" }).selectOptions("name");
    await page.getByRole("combobox", { name: "Wird zu: nr" }).selectOptions("sourceKey");
    await toTrial();
    await page.getByRole("button", { name: "1 Prozess einlesen" }).click();
    await chooseMore(file("dienste 2027.json", JSON.stringify(dienste("Bürgeramt"))));
    await expect.element(list).toHaveValue("orte[] (1)");
    await expect.element(page.getByText("Zuordnung von „dienste 2026.json“ wiedererkannt")).toBeVisible();
    await toTrial();
    const differing = page.getByRole("combobox", { name: "Wenn es etwas schon mit anderem Inhalt gibt" });
    await differing.click();
    await page.getByRole("option", { name: "Vorhandenes behalten" }).click();
    await differing.click();
    await page.getByRole("option", { name: "Durch die Quelle ersetzen" }).click();
    await page.getByRole("button", { name: "1 Prozess einlesen" }).click();
    await expect.element(page.getByRole("heading", { name: "Eingelesen" })).toBeVisible();
    const [profile, second] = await tableOf("importProfiles").toArray();
    expect([profile?.name, profile?.options, profile?.rule, second]).toEqual([
      "dienste 2027.json",
      { sheet: "orte[]" },
      "replace",
      undefined,
    ]);
    expect((await tableOf("processes").toArray()).map(({ name }) => name)).toEqual(["Bürgeramt"]);
  });

  test("without headings is suggested for the same list of another year", async () => {
    await showReading({ path: "/reading?as=processes" });
    await chooseHere(file("produkte-2026.csv", "Amt;Innere Verwaltung\nSchule;Schulträger"));
    await page.getByRole("combobox", { name: "Überschriften" }).click();
    await page.getByRole("option", { name: "keine" }).click();
    await page.getByRole("combobox", { name: "Wird zu: B" }).selectOptions("name");
    await toTrial();
    await page.getByRole("button", { name: "2 Prozesse einlesen" }).click();
    await chooseMore(file("produkte-2027.csv", "Amt;Innere Verwaltung\nKultur;Museum"));
    await expect.element(page.getByText(/^Vorschlag nach „produkte-2026.csv“/)).toBeVisible();
    await expect.element(page.getByRole("combobox", { name: "Wird zu: B" })).toHaveValue("name");
    await expect.element(page.getByText("2 Zeilen", { exact: false })).toBeVisible();
  });
});
