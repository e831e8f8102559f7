import { tableOf } from "@renderer/data/db";
import { ReadingPage } from "@renderer/features/reading/ReadingPage";
import { type PlayedHost, playHost } from "@tests/renderer/playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { docxOf } from "@tests/shared/transfer/forgedZip";
import { strFromU8, strToU8 } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
});
afterEach(() => host.restore());

const strategy = `# Vision
Nah und einfach.
# Bildung
Wie es ist.
## Ziele
### Alle lernen mit
Ohne Hürden.
## Maßnahmen
- Lernportal: Ein Zugang für alle
- Geräteverleih`;
const projects =
  "Vorhaben;Kurzbeschreibung;Status;Beginn\nPortal;Ein Zugang;laufend;01.02.2026\nWLAN;;seltsam;\n";

const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === "string" ? strToU8(content) : content,
});

async function choose(...files: { name: string; bytes: Uint8Array }[]) {
  host.toChoose = files;
  await renderPage(<ReadingPage />, { path: "/reading" });
  await page.getByRole("button", { name: "Dateien wählen" }).click();
}

const toTrial = () => page.getByRole("button", { name: "Weiter zum Probelauf" }).click();
const tree = () => page.getByRole("tree", { name: "Zeilen der Strategie" });
const line = (name: RegExp | string) => page.getByRole("treeitem", { name });
const titles = async (kind: "actionFields" | "goals" | "measures" | "projects") =>
  (await tableOf(kind).toArray()).map((record) => record.title).sort();

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
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    await page.getByRole("button", { name: "Dateien wählen" }).click();
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
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    await page.getByRole("button", { name: "Dateien wählen" }).click();
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

  test("is read the next time as it was chosen by hand: list, headings, columns and differences", async () => {
    const dienste = (ort: string) => ({ dienste: [{ id: "7", name: "Pass" }], orte: [{ nr: "7", ort }] });
    host.toChoose = [file("dienste 2026.json", JSON.stringify(dienste("Rathaus")))];
    await renderPage(<ReadingPage />, { path: "/reading?as=processes" });
    await page.getByRole("button", { name: "Dateien wählen" }).click();
    const list = page.getByRole("combobox", { name: "Liste in der Datei" });
    await list.click();
    await page.getByRole("option", { name: "orte[] (1)" }).click();
    await page.getByRole("combobox", { name: "Wird zu: ort" }).selectOptions("name");
    await page.getByRole("combobox", { name: "Wird zu: nr" }).selectOptions("sourceKey");
    await toTrial();
    await page.getByRole("button", { name: "1 Prozess einlesen" }).click();
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    host.toChoose = [file("dienste 2027.json", JSON.stringify(dienste("Bürgeramt")))];
    await page.getByRole("button", { name: "Dateien wählen" }).click();
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
    host.toChoose = [file("produkte-2026.csv", "Amt;Innere Verwaltung\nSchule;Schulträger")];
    await renderPage(<ReadingPage />, { path: "/reading?as=processes" });
    await page.getByRole("button", { name: "Dateien wählen" }).click();
    await page.getByRole("combobox", { name: "Überschriften" }).click();
    await page.getByRole("option", { name: "keine" }).click();
    await page.getByRole("combobox", { name: "Wird zu: B" }).selectOptions("name");
    await toTrial();
    await page.getByRole("button", { name: "2 Prozesse einlesen" }).click();
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    host.toChoose = [file("produkte-2027.csv", "Amt;Innere Verwaltung\nKultur;Museum")];
    await page.getByRole("button", { name: "Dateien wählen" }).click();
    await expect.element(page.getByText(/^Vorschlag nach „produkte-2026.csv“/)).toBeVisible();
    await expect.element(page.getByRole("combobox", { name: "Wird zu: B" })).toHaveValue("name");
    await expect.element(page.getByText("2 Zeilen", { exact: false })).toBeVisible();
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
    host.toChoose = [file("produkte.csv", list)];
    await renderPage(<ReadingPage />, { path: "/reading?as=processes" });
    await page.getByRole("button", { name: "Dateien wählen" }).click();
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
    await expect.poll(() => host.saved.length).toBe(1);
    expect(strFromU8(host.saved[0]?.bytes ?? new Uint8Array())).toContain(
      "3;bleibt draußen;Die Zeile nennt dasselbe wie Zeile 2.;02;Bürgerbüro\r\n",
    );
    await page.getByRole("button", { name: "2 Prozesse einlesen" }).click();
    await expect.element(page.getByText("2 Zeilen blieben draußen")).toBeVisible();
    const stored = async () =>
      (await tableOf("processes").toArray()).map(({ sourceKey, name }) => `${sourceKey} ${name}`).sort();
    expect(await stored()).toEqual(["02 Bürgeramt", "1 Innere Verwaltung"]);

    host.toChoose = [file("produkte.csv", "1;Verwaltung\n02;Bürgeramt\n3;Standesamt")];
    await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
    await page.getByRole("button", { name: "Dateien wählen" }).click();
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

  test("may be the cells somebody copied in Excel", async () => {
    await renderPage(<ReadingPage />, { path: "/reading" });
    await expect.element(page.getByRole("textbox", { name: "Zellen aus Excel einfügen" })).toBeVisible();
    const data = new DataTransfer();
    data.setData("text/plain", 'Projekt\tStatus\tNotiz\r\nPortal\tlaufend\t"zwei\r\nZeilen"\r\n');
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    await toTrial();
    await page.getByRole("button", { name: "1 Projekt einlesen" }).click();
    await expect.element(page.getByText("1 × Projekt neu")).toBeVisible();
    expect(
      (await tableOf("projects").toArray()).map(({ title, phase, note }) => [title, phase, note]),
    ).toEqual([["Portal", "running", "Notiz: zwei\nZeilen\nEingelesen aus Zwischenablage, Nr. 2"]]);
  });

  test("pasted without headings keeps its first row, and the person can say otherwise", async () => {
    await renderPage(<ReadingPage />, { path: "/reading?as=processes" });
    const data = new DataTransfer();
    data.setData("text/plain", "Reisepass ausstellen\tBürgeramt\nWohngeld\tSozialamt\nSperrmüll\tBauhof");
    await expect.element(page.getByRole("button", { name: "Dateien wählen" })).toBeVisible();
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
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
    await renderPage(<ReadingPage />, { path: "/reading" });
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
    host.toChoose = [file("strategie.md", strategy), file("liste.csv", projects)];
    await renderPage(<ReadingPage />, { path: "/reading", scheme });
    await expect.element(page.getByRole("button", { name: "Dateien wählen" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Dateien wählen" }).click();
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
