import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { describe, expect, test } from "vitest";
import { registerTown } from "../../fixtures/registerTown";
import { smallTown } from "../../fixtures/smallTown";
import { makeRecord, uuid } from "../domain/makeRecord";
import { build, optionsOf, today } from "./build";
import { outlineOf } from "./outlineOf";

const town = () => {
  const workspace = smallTown();
  const person = (at: number, draft: object) =>
    makeRecord("persons", 900 + at, { displayName: `Geheimname ${at}`, ...draft });
  workspace.persons = [
    person(1, { email: "a@stadt.example", purpose: "Projekt", restricted: true }),
    person(2, { phone: "1", retentionUntil: "2026-01-01", source: "Liste", isExternal: true }),
    person(3, { reviewOn: "2026-06-30" }),
    person(4, { anonymisedAt: "2026-01-01T00:00:00.000Z", archivedAt: "2026-01-01T00:00:00.000Z" }),
  ];
  return workspace;
};
const textOf = (language: "de" | "en") =>
  blocksOf(build("dataProtection", town(), {}, language))
    .map(toPlainText)
    .join("\n");

describe("the data protection sheet", () => {
  test("has a chapter for everything the officer asks for", () => {
    expect(outlineOf(build("dataProtection", smallTown()))).toEqual([
      "# Verzeichnis von Verarbeitungstätigkeiten",
      "# Was gespeichert ist",
      "# Technische und organisatorische Maßnahmen",
      "# Schwellwertprüfung zur Folgenabschätzung",
      "# Datensicherungskonzept",
      "# Löschkonzept",
      "# Merkblatt bei Verlust des Geräts",
      "## Was die Daten schützt und was noch da ist",
      "## Auf einem neuen Gerät weiterarbeiten",
    ]);
  });

  test.each([
    ["Personen und Funktionen", "4"],
    ["davon extern", "1"],
    ["davon gesperrt (Art. 18)", "1"],
    ["davon anonymisiert oder gelöscht", "1"],
    ["mit E-Mail oder Telefon", "2"],
    ["mit angegebenem Zweck", "1"],
    ["mit angegebener Herkunft", "1"],
    ["mit Aufbewahrungsfrist", "1"],
    ["Frist abgelaufen", "1"],
    ["zur Prüfung fällig", "2"],
    ["Ältester Eintrag zu einer Person", "14.03.2026"],
  ])("counts %s over the whole workspace, restricted and archived ones too: %s", (label, number) => {
    expect(textOf("de").split("\n")).toContain(`${label}\t${number}`);
  });

  test.each(["de", "en"] as const)(
    "names nobody and says that it is a draft to be checked (%s)",
    (language) => {
      const text = textOf(language);
      expect(text).not.toContain("Geheimname");
      expect(text).toMatch(
        /Entwurf, von der\/dem Datenschutzbeauftragten zu prüfen|Draft, to be checked by the data/,
      );
      expect(checkDocument(build("dataProtection", town(), {}, language))).toEqual([]);
    },
  );

  test("names the house, and carries no number of the agenda", () => {
    const workspace = smallTown();
    expect(optionsOf(workspace, {}, "dataProtection").versionNumber).toBe("");
    expect(textOf("de")).toContain(workspace.municipalities[0]?.name ?? uuid(0));
    expect(optionsOf(workspace).date).toBe(today);
  });
});

describe("the record of processing", () => {
  const textFor = (workspace: ReturnType<typeof registerTown>) =>
    blocksOf(build("dataProtection", workspace)).map(toPlainText).join("\n");

  test.each([
    "Zielgruppen der Digitalisierung (Einträge: 4)",
    "Kontaktbuch und Netzwerke (Einträge: 0)",
    "Rollenkarten (Einträge: 1)",
    "Kommunikationsplan (Einträge: 4)",
    "Haltungen sind bei 3 Einträgen erfasst.",
    "Einfluss oder Interesse von 3 Zielgruppen ist eingeschätzt, davon 0 mit Bezug zu einer Person.",
  ])("tells of the registers, with their number: %s", (words) => {
    expect(textFor(registerTown())).toContain(words);
  });

  test("does not claim that people are rated where nobody is", () => {
    const town = registerTown();
    town.stakeholders = [];
    expect(textFor(town)).toContain("Nein. Bewertet werden Vorhaben, keine Personen");
    expect(textFor(town)).toContain("Haltungen von Menschen sind nicht erfasst.");
  });

  test("names no stakeholder", () => {
    expect(textFor(registerTown())).not.toContain("Personalratsvorsitz");
  });
});
