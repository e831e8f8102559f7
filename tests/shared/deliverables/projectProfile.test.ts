import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { process } from "@shared/domain/processes/process";
import { describe, expect, test } from "vitest";
import { smallTown } from "../../fixtures/smallTown";
import { build } from "./build";
import { outlineOf, placesOf, tablesOf } from "./outlineOf";

const idOf = (code: string) => smallTown().projects.find((project) => project.code === code)?.id ?? "";
const heading = "P-01 Portal einführen";

describe("the profile of one project", () => {
  const document = build("projectProfile", smallTown(), { recordIds: [idOf("P-01")] });

  test("has the sections leadership asks for, in this order", () => {
    expect(outlineOf(document)).toEqual([
      `# ${heading}`,
      "## Ausgangslage",
      "## Ziel und Nicht-Ziele",
      "## Zahlt ein auf",
      "## Ergebnis",
      "## Meilensteine",
      "## Risiken",
      "## Abhängigkeiten",
      "## Nächste Schritte",
    ]);
  });

  test("has tables for facts, milestones, risks and dependencies", () => {
    expect(tablesOf(document)).toEqual([
      { caption: "Eckdaten zu P-01", columns: ["Merkmal", "Angabe"] },
      { caption: "Meilensteine von P-01", columns: ["Titel", "Fällig am", "Status"] },
      { caption: "Risiken von P-01", columns: ["Beschreibung", "Stufe", "Gegenmaßnahme", "Verantwortlich"] },
    ]);
  });

  test.each<[string, string[]]>([
    ["Kurz gesagt: ein Portal.", [heading]],
    ["▲ Gelb – Projekt steuert selbst", [heading]],
    ["40\u00a0%", [heading]],
    ["01.03.2026 – 31.12.2026 (tatsächlich ab 15.03.2026)", [heading]],
    ["Ausgangslage des Projekts.", [heading, "Ausgangslage"]],
    ["Ziel des Projekts.", [heading, "Ziel und Nicht-Ziele"]],
    ["Kein neues Fachverfahren.", [heading, "Ziel und Nicht-Ziele"]],
    ["Z-1.1 Wege sparen", [heading, "Zahlt ein auf"]],
    ["Maßnahme: M-01 Serviceportal ausbauen", [heading, "Zahlt ein auf"]],
    ["Ergebnis des Projekts.", [heading, "Ergebnis"]],
    ["Auftraggeber/in\tAlva Beispiel (Leitung Hauptamt)", [heading]],
    ["Stellvertretung\tBero Muster (Fachkraft Schule)", [heading]],
    ["Externe Beteiligte\tBeispiel-IT GmbH", [heading]],
    ["Portal ist online", [heading, "Meilensteine"]],
    ["Budget geplant: 12.500,00\u00a0€", [heading]],
    ["Haushaltsstelle: 1110.5291", [heading]],
    ["Vergabe: Ausschreibung", [heading]],
    ["Dienstleister fällt aus", [heading, "Risiken"]],
    ["8 von 25", [heading, "Risiken"]],
    ["verringern: Zweiten Anbieter vormerken", [heading, "Risiken"]],
    ["P-02 Internes Projekt (kann erst danach beginnen)", [heading, "Abhängigkeiten"]],
    ["Freigabe des Landes (braucht eine Entscheidung)", [heading, "Abhängigkeiten"]],
    ["Personalrat: beteiligt", [heading]],
    ["Nächster Schritt des Projekts.", [heading, "Nächste Schritte"]],
  ])("says once and in its place: %s", (words, place) => {
    expect(placesOf(document, words)).toEqual([place]);
  });
});

test("the processes that name the project stand in one line of its facts, archived ones do not", () => {
  const town = smallTown();
  const at = "2026-01-01T08:00:00.000Z";
  const named = (code: string, name: string, archivedAt?: string) =>
    process.parse({
      id: crypto.randomUUID(),
      createdAt: at,
      updatedAt: at,
      position: "a",
      projectIds: [idOf("P-01")],
      code,
      name,
      archivedAt,
    });
  town.processes = [
    named("PR-08", "Gewerbe anmelden"),
    named("PR-07", "Hundesteuer anmelden"),
    named("PR-09", "Faxen", at),
  ];
  const document = build("projectProfile", town, { recordIds: [idOf("P-01")] });
  expect(placesOf(document, "Prozesse\tPR-07 Hundesteuer anmelden, PR-08 Gewerbe anmelden")).toEqual([
    [heading],
  ]);
});

test("work packages and the status report come on request", () => {
  const document = build("projectProfile", smallTown(), {
    recordIds: [idOf("P-01")],
    sections: [
      { key: "workPackages", label: "", enabled: true },
      { key: "status", label: "", enabled: true },
    ],
  });
  for (const words of ["Ämter schulen", "Vertrag geschlossen", "Umweg über Datei", "Führungsrunde"])
    expect(placesOf(document, words)).toHaveLength(1);
});

test("a light somebody overruled is shown with the reason", () => {
  const town = smallTown();
  for (const report of town.statusReports) {
    report.overallOverride = "red";
    report.overrideReason = "Rat wartet";
  }
  const document = build("projectProfile", town, { recordIds: [idOf("P-01")] });
  expect(placesOf(document, "■ Rot – Entscheidung nötig (abweichend festgelegt: Rat wartet)")).toHaveLength(
    1,
  );
});

test("a project without goal says why", () => {
  const document = build("projectProfile", smallTown(), { recordIds: [idOf("P-03")] });
  expect(placesOf(document, "Ohne Ziel, weil: Gesetzliche Pflicht")).toEqual([
    ["P-03 Projekt ohne Ziel", "Zahlt ein auf"],
  ]);
});

test("to the public a dependency on an internal project is not named", () => {
  const document = build("projectProfile", smallTown(), { audience: "public" });
  expect(blocksOf(document).map(toPlainText).join("\n")).not.toContain("Internes Projekt");
  expect(placesOf(document, "Freigabe des Landes")).toHaveLength(1);
});

test.each(["de", "en"] as const)("the profile breaks no rule of the tree: %s", (language) => {
  expect(checkDocument(build("projectProfile", smallTown(), { emptySections: "mark" }, language))).toEqual(
    [],
  );
});
