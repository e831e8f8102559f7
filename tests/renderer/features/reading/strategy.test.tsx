import { tableOf } from "@renderer/data/db";
import { docxOf } from "@tests/shared/transfer/forgedZip";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { beginReading, choose, chooseMore, endReading, file, line, strategy, titles } from "./readingScene";

beforeEach(beginReading);
afterEach(endReading);

const tree = () => page.getByRole("tree", { name: "Zeilen der Strategie" });

describe("a strategy", () => {
  test("is shown line by line before anything is stored, and then stored in one step", async () => {
    await choose(file("strategie.md", strategy));
    await expect.element(line(/Bildung/)).toBeVisible();
    await expect.element(page.getByText("1 Handlungsfeld", { exact: true })).toBeVisible();
    await expect.element(page.getByText("2 Maßnahmen", { exact: true })).toBeVisible();
    expect(await titles("measures")).toEqual([]);
    await page.getByRole("button", { name: "5 Einträge einlesen" }).click();
    await expect.element(page.getByRole("heading", { name: "Eingelesen" })).toBeVisible();
    await expect.element(page.getByText("2 × Maßnahmen neu")).toBeVisible();
    expect(await titles("measures")).toEqual(["Geräteverleih", "Lernportal"]);
    expect(await titles("goals")).toEqual(["Alle lernen mit"]);
    await page.getByRole("button", { name: "Rückgängig machen" }).click();
    await expect.element(page.getByText("Das Einlesen wurde zurückgenommen.")).toBeVisible();
    expect(await titles("measures")).toEqual([]);
  });

  test("becomes public at once where somebody says so, since a printed one is", async () => {
    await choose(file("strategie.md", strategy));
    await page.getByRole("combobox", { name: "Wer es sehen darf" }).click();
    await page.getByRole("option", { name: "öffentlich" }).click();
    await page.getByRole("button", { name: "5 Einträge einlesen" }).click();
    await expect.element(page.getByRole("heading", { name: "Eingelesen" })).toBeVisible();
    const measures = await tableOf("measures").toArray();
    expect(measures.map(({ sensitivity }) => sensitivity)).toEqual(["public", "public"]);
  });

  test("is found again the second time, and nothing is stored", async () => {
    await choose(file("strategie.md", strategy));
    await page.getByRole("button", { name: "5 Einträge einlesen" }).click();
    await chooseMore(file("strategie.md", strategy));
    await expect.element(page.getByText("Alles steht schon in der Agenda.")).toBeVisible();
    await expect.element(line(/Lernportal.*schon da/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "0 Einträge einlesen" })).toBeDisabled();
  });

  test("is changed by keys alone: kind, several lines, leaving out, taking back", async () => {
    await choose(file("strategie.md", strategy));
    await expect.element(line(/Bildung/)).toBeVisible();
    (tree().element() as HTMLElement).focus();
    await userEvent.keyboard("{End}z");
    await expect.element(line(/^Ziel\s?Geräteverleih/)).toBeVisible();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.element(line(/^Maßnahme\s?Geräteverleih/)).toBeVisible();
    await userEvent.keyboard("{Shift>}{ArrowUp}{/Shift}{Delete}");
    await expect.element(page.getByText("2 Zeilen weggelassen")).toBeVisible();
    await page.getByRole("button", { name: "3 Einträge einlesen" }).click();
    await expect.element(page.getByRole("heading", { name: "Eingelesen" })).toBeVisible();
    expect([await titles("measures"), await titles("actionFields")]).toEqual([[], ["Bildung"]]);
  });

  test("is changed by menu and in the panel, which says why and where", async () => {
    await choose(file("strategie.md", strategy));
    await line(/Lernportal/).click();
    const panel = page.getByRole("region", { name: "Gewählte Zeile" });
    await expect.element(panel.getByText("Punkt einer Aufzählung in diesem Teil.")).toBeVisible();
    await expect.element(panel.getByText("Gehört zu „Bildung“.")).toBeVisible();
    await expect.element(panel.getByText("Ein Zugang für alle")).toBeVisible();
    await panel.getByRole("textbox", { name: "Titel" }).fill("Lernportal der Stadt");
    await userEvent.keyboard("{Enter}");
    await expect.element(line(/Lernportal der Stadt/)).toBeVisible();
    await line(/Geräteverleih/)
      .getByRole("button", { name: /Maßnahme/ })
      .click();
    await page.getByRole("menuitem", { name: /^Weglassen/ }).click();
    await page.getByRole("button", { name: "4 Einträge einlesen" }).click();
    await expect.element(page.getByRole("heading", { name: "Eingelesen" })).toBeVisible();
    expect(await titles("measures")).toEqual(["Lernportal der Stadt"]);
  });

  test("of several files is one, from Word and Markdown alike", async () => {
    const word = docxOf(
      '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Ausblick</w:t></w:r></w:p><w:p><w:r><w:t>So geht es weiter.</w:t></w:r></w:p>',
    );
    await choose(file("1.md", strategy), file("2.docx", word));
    await expect.element(page.getByText("aus 2 Dateien")).toBeVisible();
    await expect.element(line(/Ausblick/)).toBeVisible();
  });
});
