import { axeFindings } from "@tests/renderer/renderPage";
import { docxOf } from "@tests/shared/transfer/forgedZip";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  beginReading,
  choose,
  chooseHere,
  endReading,
  file,
  line,
  projects,
  showReading,
  strategy,
  titles,
  toTrial,
} from "./readingScene";

beforeEach(beginReading);
afterEach(endReading);

describe("a file that cannot be read", () => {
  test("is named with what to do, changes nothing, and does not keep the others out", async () => {
    await choose(file("alt.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), file("strategie.md", strategy));
    await expect.element(page.getByText("„alt.doc“ konnte nicht gelesen werden")).toBeVisible();
    await page.getByRole("button", { name: "1 andere Datei weiter einlesen" }).click();
    await expect.element(line(/Bildung/)).toBeVisible();
    await page.getByRole("button", { name: "Verwerfen" }).click();
    await expect.element(page.getByRole("button", { name: "Dateien wählen" })).toBeVisible();
    expect(await titles("actionFields")).toEqual([]);
  });

  test("alone leads back to choosing", async () => {
    await choose(file("a.docx", docxOf("<w:p/>").slice(0, -30)));
    await expect.element(page.getByText(/Die Datei ist unvollständig/)).toBeVisible();
    await page.getByRole("button", { name: "Andere Dateien wählen" }).click();
    await expect.element(page.getByRole("button", { name: "Dateien wählen" })).toBeVisible();
  });
});

describe("a file that takes long", () => {
  test("shows which one it is and can be cancelled at once", async () => {
    await choose(file("endlos.md", "*a ".repeat(60_000)), file("strategie.md", strategy));
    await expect.element(page.getByText("„endlos.md“ wird gelesen")).toBeVisible();
    await expect.element(page.getByText("Datei 1 von 2")).toBeVisible();
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await expect.element(page.getByRole("button", { name: "Dateien wählen" })).toBeVisible();
  });
});

describe("files dropped onto the page", () => {
  test("are read like chosen ones", async () => {
    await showReading();
    const data = new DataTransfer();
    data.items.add(new File([strategy], "strategie.md"));
    const zone = page.getByRole("region", { name: "Welche Dateien möchten Sie einlesen?" });
    await expect.element(zone).toBeVisible();
    zone
      .element()
      .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    await expect.element(line(/Bildung/)).toBeVisible();
  });
});

describe("axe finds nothing", () => {
  test.each(["light", "dark"] as const)("on the way through a strategy and a table (%s)", async (scheme) => {
    await showReading({ scheme });
    await expect.element(page.getByRole("button", { name: "Dateien wählen" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await chooseHere(file("strategie.md", strategy), file("liste.csv", projects));
    await line(/Lernportal/).click();
    expect(await axeFindings()).toEqual([]);
    await line(/Lernportal/)
      .getByRole("button", { name: /Maßnahme/ })
      .click();
    await expect.element(page.getByRole("menuitem", { name: /^Weglassen/ })).toBeVisible();
    await expect.poll(() => getComputedStyle(page.getByRole("menu").element()).opacity).toBe("1");
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await page.getByRole("button", { name: "5 Einträge einlesen" }).click();
    await expect.element(page.getByRole("button", { name: /Weiter mit/ })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: /Weiter mit/ }).click();
    await expect.element(page.getByRole("button", { name: "Weiter zum Probelauf" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await toTrial();
    await expect.element(page.getByRole("button", { name: "2 Projekte einlesen" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
