import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { sensitivities } from "@shared/domain/record";
import type { Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";
import { councilTown } from "../../fixtures/councilTown";
import { wordRuleFindings } from "../writers/wordRules";
import { build } from "./build";
import { outlineOf, placesOf, tablesOf } from "./outlineOf";

const project = (town: Workspace, code: string) => {
  const found = town.projects.find((one) => one.code === code);
  if (!found) throw new Error(`no project ${code}`);
  return found;
};

/** The council's town half a year on: a version in force, a resolution, an older report, a quick win, people untold. */
function reportTown(): Workspace {
  const town = councilTown();
  const portal = project(town, "P-01");
  const shown = { sensitivity: "public" } as const;
  const win = project(town, "P-03");
  win.phase = "completed";
  win.endActual = "2026-05-04";
  const inside = project(town, "P-02");
  inside.phase = "running";
  inside.budgetPlan = 100_000;
  for (const version of town.agendaVersions) Object.assign(version, { status: "decided", number: "1.0" });
  town.decisions.push(
    makeRecord("decisions", 9101, {
      ...shown,
      text: "Das Portal wird ausgebaut.",
      forum: "Stadtrat",
      date: "2026-04-15",
      results: [{ kind: "councilPapers", id: uuid(9001) }],
    }),
    makeRecord("decisions", 9102, {
      ...shown,
      text: "Aus der Klausur",
      eventId: uuid(9999),
      date: "2026-04-16",
    }),
    makeRecord("decisions", 9103, { ...shown, text: "Längst beschlossen", date: "2025-02-01" }),
  );
  town.statusReports.push(
    makeRecord("statusReports", 9104, {
      ...shown,
      projectId: portal.id,
      date: "2025-12-30",
      schedule: "green",
    }),
    makeRecord("statusReports", 9105, { ...shown, projectId: portal.id, date: "2026-07-20", cost: "red" }),
  );
  town.affected.push(
    makeRecord("affected", 9106, {
      occasionKind: "decisions",
      occasionId: uuid(9101),
      stakeholderIds: [uuid(9107), uuid(9108)],
    }),
  );
  return town;
}

describe("the progress report as of a day", () => {
  const document = build("progressReport", reportTown());

  test("has the chapters of a Sachstandsbericht in their order", () => {
    expect(outlineOf(document)).toEqual([
      "# Zusammenfassung",
      "# Anlass und Beschlusslage",
      "# Zielerreichung",
      "# Umsetzungsstand je Handlungsfeld",
      "# Wesentliche Projekte",
      "# Gefährdete Vorhaben",
      "## P-01 Portal einführen",
      "# Quick-wins",
      "# Finanzen",
      "# Ausstehende Kommunikation",
      "# Ausblick",
      "# Kenntnisnahme",
    ]);
  });

  test("has its tables", () => {
    expect(tablesOf(document).map(({ caption }) => caption)).toEqual([
      "Projekte nach Ampel",
      "Beschlüsse im Berichtszeitraum",
      "Zielerreichung",
      "Umsetzungsstand je Handlungsfeld",
      "Wesentliche Projekte: Plan und Ist",
      "Lage von P-01",
      "Geplante und verbrauchte Mittel der Projekte",
      "Noch mitzuteilen",
      "Nächste Meilensteine",
    ]);
  });

  test.each<[string, string[]]>([
    ["Berichtet wird über 2 offene Projekte.", ["Zusammenfassung"]],
    ["1 Projekt wurde im Berichtszeitraum abgeschlossen.", ["Zusammenfassung"]],
    ["● Grün – kein Handlungsbedarf\t1\t0", ["Zusammenfassung"]],
    ["▲ Gelb – Projekt steuert selbst\t0\t1", ["Zusammenfassung"]],
    ["○ Grau – nicht bewertet\t1\t1", ["Zusammenfassung"]],
    ["in der Fassung 1.0, beschlossen am 01.05.2026", ["Anlass und Beschlusslage"]],
    ["15.04.2026\tStadtrat\tDas Portal wird ausgebaut.\tbeschlossen", ["Anlass und Beschlusslage"]],
    ["35\u00a0% – Ein Drittel ist geschafft.", ["Zielerreichung"]],
    ["Online gestellte Anträge: 33,3\u00a0% (12,5\u00a0% → 80\u00a0%)", ["Zielerreichung"]],
    ["HF-1 Bürgerservice\t1\t0\t1\t0\t1\t1 / 0", ["Umsetzungsstand je Handlungsfeld"]],
    ["Plan: 01.03.2026 – 31.12.2026 Ist: ab 15.03.2026", ["Wesentliche Projekte"]],
    ["Umsetzung, 40\u00a0% 0 von 1 Meilensteinen", ["Wesentliche Projekte"]],
    ["Plan: 12.500,00\u00a0€ Ist: 4.000,00\u00a0€", ["Wesentliche Projekte"]],
    ["Ursache\tSchnittstelle fehlt", ["Gefährdete Vorhaben", "P-01 Portal einführen"]],
    ["Handlungsmöglichkeiten\tUmweg über Datei", ["Gefährdete Vorhaben", "P-01 Portal einführen"]],
    ["Führungsrunde, bis 31.07.2026", ["Gefährdete Vorhaben", "P-01 Portal einführen"]],
    ["P-03 Projekt ohne Ziel (abgeschlossen am 04.05.2026)", ["Quick-wins"]],
    ["Gesamt\t13.500,00\u00a0€\t4.000,00\u00a0€\t9.500,00\u00a0€", ["Finanzen"]],
    ["1 Projekt ohne Angabe zum Budget ist nicht enthalten.", ["Finanzen"]],
    ["Das Portal wird ausgebaut.\t15.04.2026\t2 Gruppen", ["Ausstehende Kommunikation"]],
    ["01.10.2026\tPortal ist online\tP-01 Portal einführen", ["Ausblick"]],
    ["Der Sachstandsbericht zum 01.07.2026 wird zur Kenntnis genommen.", ["Kenntnisnahme"]],
  ])("says once and in its place: %s", (words, place) => {
    expect(placesOf(document, words)).toEqual([place]);
  });

  test.each(["Aus der Klausur", "Längst beschlossen", "■ Rot – Entscheidung nötig\t0\t1"])(
    "leaves out what is not the council's, before the period or after the day: %s",
    (words) => {
      expect(placesOf(document, words)).toEqual([]);
    },
  );
});

test("a red project nobody has moved on from being an idea is in the report; ideas nobody reported on are counted", () => {
  const town = reportTown();
  for (const idea of ["P-01", "P-02"]) project(town, idea).phase = "idea";
  town.statusReports.push(
    makeRecord("statusReports", 9109, {
      projectId: project(town, "P-01").id,
      date: "2026-06-30",
      cost: "red",
      decisionNeeded: "Mehr Geld",
    }),
  );
  const document = build("progressReport", town);
  expect(placesOf(document, "Berichtet wird über 1 offenes Projekt.")).toEqual([["Zusammenfassung"]]);
  expect(placesOf(document, "1 Idee oder Antrag ohne Statusbericht ist nicht enthalten.")).toEqual([
    ["Zusammenfassung"],
  ]);
  expect(placesOf(document, "■ Rot – Entscheidung nötig\t0\t1")).toEqual([["Zusammenfassung"]]);
  expect(outlineOf(document)).toContain("## P-01 Portal einführen");
});

test("the money says what it leaves out: ideas nobody reported on, and what was given up", () => {
  const town = reportTown();
  Object.assign(project(town, "P-02"), { phase: "idea" });
  Object.assign(project(town, "P-03"), { phase: "cancelled", budgetPlan: 5_000 });
  const document = build("progressReport", town);
  expect(
    placesOf(document, "1 weiteres Projekt mit Budget (geplant 1.000,00\u00a0€), weil ohne Statusbericht"),
  ).toEqual([["Finanzen"]]);
  expect(placesOf(document, "1 abgebrochenes Projekt zählt nicht mit.")).toEqual([["Finanzen"]]);
});

test("a report reaches back to the day that was chosen", () => {
  const document = build("progressReport", reportTown(), { since: "2026-05-01" });
  expect(placesOf(document, "Das Portal wird ausgebaut.\tbeschlossen")).toEqual([]);
  expect(tablesOf(document)[0]?.columns).toEqual(["Ampel", "am 01.05.2026", "am 01.07.2026"]);
});

test("the public reads of no internal project and nothing of what the house has not told", () => {
  const document = build("progressReport", reportTown(), { audience: "public" });
  const text = blocksOf(document).map(toPlainText).join("\n");
  expect(text).not.toContain("Internes");
  expect(text).not.toContain("1.000,00");
  expect(outlineOf(document)).not.toContain("# Ausstehende Kommunikation");
  expect(placesOf(document, "Berichtet wird über 1 offenes Projekt.")).toHaveLength(1);
});

test.each(languages.flatMap((language) => sensitivities.map((audience) => [language, audience] as const)))(
  "the progress report breaks no rule of the tree and none of Word's: %s, %s",
  async (language, audience) => {
    const document = build("progressReport", reportTown(), { audience, emptySections: "mark" }, language);
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  },
);
