import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { emptyWorkspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { describe, expect, test } from "vitest";
import { WorkspaceMaker } from "../../fixtures/records";
import { smallTown } from "../../fixtures/smallTown";
import { build, optionsOf, today } from "./build";
import { outlineOf, placesOf } from "./outlineOf";

const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");

function rowsOf(document: Document, key: string): string[] {
  const table = blocksOf(document).find((block) => block.type === "table" && block.key === key);
  return table ? toPlainText(table).split("\n").slice(2) : [];
}

/** A town in which something of everything is open. */
function openTown() {
  const make = new WorkspaceMaker();
  make.add("municipalities", { name: "Stadt Musterstadt", fileNumber: "10.4-2027" });
  make.add("agendas", { title: "Digitale Agenda" });
  const unit = make.add("orgUnits", { name: "Bauamt" });
  const owner = make.add("persons", {
    displayName: "Amtsleitung Bauamt",
    orgUnitId: unit.id,
    email: "bauamt@musterstadt.example",
    phone: "01234 56",
  });
  const hidden = make.add("persons", {
    displayName: "Vertrauliche Person",
    roleTitle: "Beratung",
    email: "geheim@musterstadt.example",
    sensitivity: "confidential",
  });
  make.add("persons", { displayName: "Gesperrte Person", restricted: true });
  const goal = make.add("goals", {
    code: "Z-1.1",
    title: "Anliegen ohne Weg",
    indicatorFollowsBy: "2026-09-01",
  });
  make.add("measures", {
    code: "M-01",
    title: "Portal einführen",
    status: "running",
    leadPersonId: hidden.id,
    end: "2026-12-01",
    goalIds: [goal.id],
  });
  const project = make.add("projects", {
    code: "P-01",
    title: "Portal",
    phase: "running",
    ownerPersonId: owner.id,
    endPlan: "2027-06-30",
    startActual: "2026-06-15",
  });
  make.add("projects", {
    code: "P-02",
    title: "Ruhendes Netz",
    phase: "paused",
    note: "Fördermittel fehlen",
  });
  make.add("milestones", { projectId: project.id, title: "Abnahme", due: "2026-06-01" });
  make.add("milestones", { projectId: project.id, title: "Erledigtes", due: "2026-08-01", status: "done" });
  make.add("workPackages", {
    projectId: project.id,
    title: "Formulare",
    ownerId: owner.id,
    due: "2026-08-15",
  });
  make.add("workPackages", { projectId: project.id, title: "Später", ownerId: owner.id, due: "2027-01-15" });
  make.add("statusReports", {
    projectId: project.id,
    date: "2026-06-20",
    cost: "red",
    decisionNeeded: "Mittel für 2027",
    decisionByWhom: "Stadtrat",
    decisionBy: "2026-07-20",
  });
  make.add("dependencies", { fromProjectId: project.id, kind: "needs_decision", toText: "Satzung" });
  make.add("inboxItems", { text: "Sprechstunde im Netz", departmentIds: [unit.id] });
  make.add("inboxItems", { text: "Drohne", state: "parked", stateReason: "erst nach dem Haushalt" });
  make.add("agendaVersions", { number: "0.3", status: "submitted", date: "2026-06-10", reason: "" });
  return make.workspace;
}

const chapters = [
  "# Auf einen Blick",
  "# Offene Entscheidungen",
  "# Zusagen",
  "# Ansprechpersonen",
  "# Nächste Termine",
  "# Zurückgestellt, und warum",
  "# Wo die Unterlagen liegen",
];

describe("the handover book", () => {
  test("has its seven chapters in order, for a full town and for an empty one", () => {
    for (const town of [smallTown(), openTown(), emptyWorkspace()]) {
      const headings = outlineOf(build("handoverBook", town)).filter((one) => !one.startsWith("## "));
      expect(headings).toEqual(chapters);
    }
  });

  test.each([
    ["decisions", "Zurzeit wartet nichts auf eine Entscheidung."],
    ["promises", "Es ist niemandem etwas zugesagt, und niemand hat etwas übernommen."],
    ["contacts", "Es ist noch niemand eingetragen."],
    ["dates", "In den nächsten sechs Monaten steht kein Termin fest, und nichts ist überfällig."],
    ["parked", "Zurzeit ist nichts zurückgestellt."],
    ["files", "Ausgegebene Dateien sind nicht verzeichnet."],
  ])("says so where there is nothing: %s", (_, sentence) => {
    expect(textOf(build("handoverBook", emptyWorkspace()))).toContain(sentence);
  });

  test("names what waits for a decision, through whom and until when", () => {
    const document = build("handoverBook", openTown());
    expect(rowsOf(document, "handover-decisions")).toEqual([
      "P-01 Portal\tMittel für 2027\tStadtrat\t20.07.2026\t■ Rot",
    ]);
    expect(rowsOf(document, "handover-waits")).toEqual(["P-01 Portal\tSatzung"]);
    expect(placesOf(document, "Fassung 0.3")).toContainEqual([
      "Offene Entscheidungen",
      "Fassungen, über die noch nicht entschieden ist",
    ]);
    expect(rowsOf(document, "handover-inbox")).toHaveLength(1);
  });

  test("names who has taken on what by when, what is to follow, and who awaits an answer", () => {
    const document = build("handoverBook", openTown());
    expect(rowsOf(document, "handover-taken")).toEqual([
      "Amtsleitung Bauamt\tArbeitspaket „Formulare“ (P-01)\t15.08.2026\toffen",
      "Amtsleitung Bauamt\tP-01 Portal\t30.06.2027\tUmsetzung",
      "Beratung\tM-01 Portal einführen\t01.12.2026\tläuft",
    ]);
    expect(textOf(document)).toContain("Arbeitspakete mit späterem Termin: 1.");
    expect(rowsOf(document, "handover-follows")).toEqual([
      "Indikator zu Z-1.1 Anliegen ohne Weg\t01.09.2026",
    ]);
    expect(rowsOf(document, "handover-inbox").join()).toMatch(/^Sprechstunde im Netz\tBauamt\t/);
    expect(textOf(document)).toContain("noch keine Antwort gegeben ist: 1.");
  });

  test("gives addresses of those alone whom the audience may see; the restricted stand nowhere", () => {
    const document = build("handoverBook", openTown());
    const text = textOf(document);
    expect(text).toContain("bauamt@musterstadt.example");
    expect(text).toContain("Beratung");
    for (const hidden of ["Vertrauliche Person", "geheim@", "Gesperrte Person"])
      expect(text).not.toContain(hidden);
    expect(textOf(build("handoverBook", openTown(), { audience: "confidential" }))).toContain("geheim@");
  });

  test("lists dates by day, the overdue first, and of later ones only how many", () => {
    const rows = rowsOf(build("handoverBook", openTown()), "handover-dates");
    expect(rows).toEqual([
      "01.06.2026 (überfällig)\tMeilenstein: Abnahme\tP-01 Portal",
      "20.07.2026\tEntscheidung nötig: Mittel für 2027\tP-01 Portal",
      "01.09.2026\tIndikator folgt\tZ-1.1 Anliegen ohne Weg",
      "01.12.2026\tEnde des Zeitraums\tM-01 Portal einführen",
    ]);
    expect(textOf(build("handoverBook", openTown()))).toContain("Spätere Termine: 1.");
  });

  test("lists the days of the registers: committees, duties of one day together, contracts, looks", () => {
    const make = new WorkspaceMaker();
    make.add("municipalities", { name: "Stadt Musterstadt" });
    make.add("councilPapers", {
      number: "17/2026",
      subject: "Geodaten",
      consultations: [{ forum: "Stadtrat", role: "decision", date: "2026-08-04" }],
    });
    for (const name of ["Wohngeld beantragen", "Hund anmelden"])
      make.add("processes", { code: "PR-1", name, mandatory: true, mandatoryBy: "2026-08-05" });
    make.add("processes", { code: "PR-2", name: "Rechnung prüfen", reviewOn: "2026-08-07" });
    make.add("itSystems", { name: "Finanzverfahren", contractEnd: "2026-08-06" });
    make.add("persons", { displayName: "Amtsleitung Bauamt", retentionUntil: "2026-08-08" });
    expect(rowsOf(build("handoverBook", make.workspace), "handover-dates")).toEqual([
      "04.08.2026\tBeratung: Stadtrat\t17/2026 Geodaten",
      "05.08.2026\tGesetzliche Pflicht\t2 Prozesse",
      "06.08.2026\tVertragsende\tFinanzverfahren",
      "07.08.2026\tPrüfen, ob der Eintrag noch gebraucht wird\tPR-2 Rechnung prüfen",
      "08.08.2026\tAufbewahrungsfrist endet\tAmtsleitung Bauamt",
    ]);
  });

  test("says what is put aside and why, and where the files are", () => {
    const document = build("handoverBook", openTown());
    expect(rowsOf(document, "handover-parked").join()).toContain("erst nach dem Haushalt");
    expect(rowsOf(document, "handover-paused")).toEqual(["P-02 Ruhendes Netz\tFördermittel fehlen"]);
    expect(textOf(document)).toContain("Das Aktenzeichen lautet 10.4-2027.");
  });

  test.each(languages)("carries no version of the agenda and speaks one language: %s", (language) => {
    expect(optionsOf(openTown(), {}, "handoverBook").versionNumber).toBe("");
    expect(textOf(build("handoverBook", openTown(), { date: today }, language))).not.toMatch(
      /handoverBook\.|\{\{/,
    );
  });
});
