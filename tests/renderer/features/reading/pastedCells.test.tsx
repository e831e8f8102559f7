import { tableOf } from "@renderer/data/db";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { beginReading, endReading, showReading, toTrial } from "./readingScene";

beforeEach(beginReading);
afterEach(endReading);

async function pasteCells(text: string) {
  await expect.element(page.getByRole("textbox", { name: "Zellen aus Excel einfügen" })).toBeVisible();
  const data = new DataTransfer();
  data.setData("text/plain", text);
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
}

describe("a table", () => {
  test("may be the cells somebody copied in Excel", async () => {
    await showReading();
    await pasteCells('Projekt\tStatus\tNotiz\r\nPortal\tlaufend\t"zwei\r\nZeilen"\r\n');
    await toTrial();
    await page.getByRole("button", { name: "1 Projekt einlesen" }).click();
    await expect.element(page.getByText("1 × Projekt neu")).toBeVisible();
    expect(
      (await tableOf("projects").toArray()).map(({ title, phase, note }) => [title, phase, note]),
    ).toEqual([["Portal", "running", "Notiz: zwei\nZeilen\nEingelesen aus Zwischenablage, Nr. 2"]]);
  });

  test("pasted without headings keeps its first row, and the person can say otherwise", async () => {
    await showReading({ path: "/reading?as=processes" });
    await pasteCells("Reisepass ausstellen\tBürgeramt\nWohngeld\tSozialamt\nSperrmüll\tBauhof");
    const firstRow = page.getByRole("radiogroup", { name: "Erste Zeile" });
    await expect.element(firstRow.getByRole("radio", { name: "Daten" })).toBeChecked();
    await expect.element(page.getByRole("combobox", { name: "Wird zu: A" })).toHaveValue("name");
    await expect.element(page.getByText("3 Zeilen", { exact: false })).toBeVisible();
    await firstRow.getByText("Überschriften").click();
    await expect.element(page.getByText("2 Zeilen", { exact: false })).toBeVisible();
    await expect.element(page.getByRole("rowheader", { name: "Reisepass ausstellen" })).toBeVisible();
    await firstRow.getByText("Daten").click();
    await toTrial();
    await page.getByRole("button", { name: "3 Prozesse einlesen" }).click();
    await expect.element(page.getByRole("heading", { name: "Eingelesen" })).toBeVisible();
    const stored = (await tableOf("processes").toArray()).map(({ name }) => name);
    expect(stored.sort()).toEqual(["Reisepass ausstellen", "Sperrmüll", "Wohngeld"]);
  });
});
