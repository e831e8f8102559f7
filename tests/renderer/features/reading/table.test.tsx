import { tableOf } from "@renderer/data/db";
import { strFromU8 } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  beginReading,
  choose,
  chooseHere,
  chooseMore,
  endReading,
  file,
  projects,
  savedFiles,
  showReading,
  strategy,
  titles,
  toTrial,
} from "./readingScene";

beforeEach(beginReading);
afterEach(endReading);

describe("a table", () => {
  test("becomes projects by its columns, says what it did not understand, and is remembered", async () => {
    await choose(file("liste.csv", projects));
    await expect.element(page.getByRole("combobox", { name: "Wird zu: Vorhaben" })).toHaveValue("title");
    await page.getByRole("combobox", { name: "Wird zu: Kurzbeschreibung" }).selectOptions("objective");
    await toTrial();
    await expect.element(page.getByRole("cell", { name: "Nicht verstanden: Status: seltsam" })).toBeVisible();
    await expect.element(page.getByText("seltsam (nicht verstanden)")).toBeVisible();
    expect(await titles("projects")).toEqual([]);
    await page.getByRole("button", { name: "2 Projekte einlesen" }).click();
    await expect.element(page.getByText("2 × Projekte neu")).toBeVisible();
    expect(await titles("projects")).toEqual(["Portal", "WLAN"]);
    await chooseMore(file("liste.csv", projects));
    await expect.element(page.getByText("Zuordnung von „liste.csv“ wiedererkannt")).toBeVisible();
    await expect
      .element(page.getByRole("combobox", { name: "Wird zu: Kurzbeschreibung" }))
      .toHaveValue("objective");
    await toTrial();
    await expect.element(page.getByText("Alle Zeilen sind schon da.")).toBeVisible();
  });

  test("becomes inbox items when the person says so, and waits for its title", async () => {
    await choose(file("liste.csv", projects));
    await page.getByText("einem Eingang").click();
    await page.getByRole("combobox", { name: "Wird zu: Vorhaben" }).selectOptions("");
    await expect.element(page.getByText(/Ordnen Sie zuerst die Spalte zu/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Weiter zum Probelauf" })).toBeDisabled();
    await page.getByRole("combobox", { name: "Wird zu: Vorhaben" }).selectOptions("text");
    await toTrial();
    await page.getByRole("button", { name: "2 Eingänge aufnehmen" }).click();
    await expect.element(page.getByText("2 × Eingänge neu")).toBeVisible();
    expect((await tableOf("inboxItems").toArray()).map((item) => item.source)).toEqual(["import", "import"]);
  });

  test("is read again with another separator", async () => {
    await choose(file("liste.csv", "Titel,Amt;Ort\nPortal,A;B"));
    await page.getByRole("combobox", { name: "Trennzeichen" }).click();
    await page.getByRole("option", { name: "Komma" }).click();
    await expect.element(page.getByRole("rowheader", { name: "Amt;Ort" })).toBeVisible();
  });

  test("beside a strategy comes after it", async () => {
    await choose(file("strategie.md", strategy), file("liste.csv", projects));
    await page.getByRole("button", { name: "5 Einträge einlesen" }).click();
    await page.getByRole("button", { name: "Weiter mit „liste.csv“" }).click();
    await toTrial();
    await expect.element(page.getByRole("button", { name: "2 Projekte einlesen" })).toBeVisible();
  });

  test("without headings becomes processes known by their key; a second run changes what is new alone", async () => {
    const list = "1;Innere Verwaltung\n02;Bürgeramt\n02;Bürgerbüro\n;\n7;";
    await showReading({ path: "/reading?as=processes" });
    await chooseHere(file("produkte.csv", list));
    await expect.element(page.getByRole("combobox", { name: "Wird zu: B" })).toHaveValue("name");
    await page.getByRole("combobox", { name: "Wird zu: A" }).selectOptions("sourceKey");
    await expect.element(page.getByRole("combobox", { name: "Wiedererkannt" })).toBeVisible();
    await toTrial();
    const hints = page.getByRole("region", { name: "Was Sie wissen sollten" });
    await expect
      .element(hints.getByRole("cell", { name: "Die Zeile nennt dasselbe wie Zeile 2." }))
      .toBeVisible();
    await expect.element(hints.getByRole("cell", { name: "Die Zeile hat keinen Namen." })).toBeVisible();
    await page.getByRole("button", { name: "Liste als CSV speichern" }).click();
    await expect.poll(() => savedFiles().length).toBe(1);
    expect(strFromU8(savedFiles()[0]?.bytes ?? new Uint8Array())).toContain(
      "3;bleibt draußen;Die Zeile nennt dasselbe wie Zeile 2.;02;Bürgerbüro\r\n",
    );
    await page.getByRole("button", { name: "2 Prozesse einlesen" }).click();
    await expect.element(page.getByText("2 Zeilen blieben draußen")).toBeVisible();
    const stored = async () =>
      (await tableOf("processes").toArray()).map(({ sourceKey, name }) => `${sourceKey} ${name}`).sort();
    expect(await stored()).toEqual(["02 Bürgeramt", "1 Innere Verwaltung"]);

    await chooseMore(file("produkte.csv", "1;Verwaltung\n02;Bürgeramt\n3;Standesamt"));
    await toTrial();
    const differing = page.getByRole("combobox", { name: "Wenn es etwas schon mit anderem Inhalt gibt" });
    await expect.element(differing).toHaveValue("Durch die Quelle ersetzen");
    await page.getByRole("button", { name: "2 Prozesse einlesen" }).click();
    await expect.element(page.getByText("1 × Prozess war schon da")).toBeVisible();
    expect(await stored()).toEqual(["02 Bürgeramt", "1 Verwaltung", "3 Standesamt"]);
    await page.getByRole("button", { name: "Rückgängig machen" }).click();
    await expect.element(page.getByText("Das Einlesen wurde zurückgenommen.")).toBeVisible();
    expect(await stored()).toEqual(["02 Bürgeramt", "1 Innere Verwaltung"]);
  });

  test("may be a list inside a JSON file, which the person chooses", async () => {
    const json = {
      stand: 1,
      dienste: [{ id: "7", name: "Pass", orte: [{ ort: "Rathaus" }, { ort: "Amt" }] }],
    };
    await choose(file("dienste.json", JSON.stringify(json)));
    await expect.element(page.getByRole("rowheader", { name: "orte[].ort" })).toBeVisible();
    await expect.element(page.getByText("Rathaus; Amt")).toBeVisible();
    await page.getByRole("combobox", { name: "Liste in der Datei" }).click();
    await page.getByRole("option", { name: "dienste[].orte[] (2)" }).click();
    await expect.element(page.getByRole("rowheader", { name: "ort", exact: true })).toBeVisible();
  });
});
