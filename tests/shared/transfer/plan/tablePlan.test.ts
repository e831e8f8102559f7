import { plainTextOf } from "@shared/domain/richText";
import type { DifferenceRule } from "@shared/transfer/plan/change";
import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { fieldsOfTarget, type TableTarget } from "@shared/transfer/plan/tableTargets";
import { readCsv } from "@shared/transfer/readCsv";
import { tableOf } from "@shared/transfer/table/table";
import { suggestMapping } from "@shared/transfer/table/tableProfile";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile } from "../realData";
import { apply, emptyTown, words } from "./townOf";

const plan = (bytes: Uint8Array, target: TableTarget, town = emptyTown()) => {
  const table = tableOf(readCsv(bytes).rows);
  const mapping = suggestMapping(table, fieldsOfTarget[target]);
  return { mapping, plan: planTable(table, mapping, target, town.workspace) };
};
const readInto = (
  bytes: Uint8Array,
  target: TableTarget,
  town = emptyTown(),
  rule: DifferenceRule = "keep",
) => apply(town, tableChanges(plan(bytes, target, town).plan, town.workspace, rule, words, "liste.csv"));

const withUnits = () =>
  apply(emptyTown(), [
    {
      type: "create",
      kind: "orgUnits",
      draft: { id: "11111111-1111-4111-8111-111111111111", name: "Hauptamt", shortName: "A10" },
    },
    {
      type: "create",
      kind: "persons",
      draft: { id: "22222222-2222-4222-8222-222222222222", displayName: "Kim Muster" },
    },
  ]);

const list =
  strToU8(`Projekt;Beschreibung;Status;Beginn;Ende;Kosten;Federführung;Projektleitung;Partner;Fortschritt;Leuchtturm;Bemerkung
Bürgerportal;Ein Zugang;in Umsetzung;01.02.2026;2027;12.500,00 €;A10;Kim Muster;Land, Kreis;40 %;ja;007
WLAN;;seltsam;demnächst;;viel;Bauhof;;;;;
;ohne Titel;;;;;;;;;;
wlan;doppelt;;;;;;;;;;`);

describe("rows of a table become projects", () => {
  const town = readInto(list, "projects", withUnits());

  test("with German days, money, percentages, choices, units and people", () => {
    const [portal] = town.workspace.projects;
    expect(portal).toMatchObject({
      code: "P-01",
      title: "Bürgerportal",
      summary: "Ein Zugang",
      phase: "running",
      startPlan: "2026-02-01",
      endPlan: "2027-12-31",
      budgetPlan: 1_250_000,
      leadUnitId: "11111111-1111-4111-8111-111111111111",
      ownerPersonId: "22222222-2222-4222-8222-222222222222",
      externalPartners: ["Land", "Kreis"],
      progress: 40,
      flagship: true,
      note: "Bemerkung: 007\nEingelesen aus liste.csv, Nr. 2",
    });
  });

  test("with values nobody understands kept in the note and told", () => {
    const [, wlan] = town.workspace.projects;
    expect(wlan?.note).toBe(
      "Status: seltsam\nBeginn: demnächst\nKosten: viel\nFederführung: Bauhof\nEingelesen aus liste.csv, Nr. 3",
    );
    expect(
      plan(list, "projects", withUnits()).plan.unread.map(({ line, heading }) => [line, heading]),
    ).toEqual([
      [3, "Status"],
      [3, "Beginn"],
      [3, "Kosten"],
      [3, "Federführung"],
    ]);
  });

  test("without rows that have no title or repeat one, which are told", () => {
    expect(plan(list, "projects").plan.refused).toEqual([
      { line: 4, title: "", reason: "noTitle" },
      { line: 5, title: "wlan", reason: "repeated", first: 3 },
    ]);
  });

  test("once, however often the table is read", () => {
    expect(
      tableChanges(plan(list, "projects", town).plan, town.workspace, "replace", words, "liste.csv"),
    ).toEqual([]);
  });

  test.each([
    ["keep", "Ein Zugang", "2026-02-01"],
    ["replace", "Neuer Text", "2026-02-01"],
  ] as const)(
    "that say something else stay or change by rule, empty fields are filled (%s)",
    (rule, summary, start) => {
      const changed = strToU8("Projekt;Beschreibung;Status\nBürgerportal;Neuer Text;\nWLAN;Neu;geplant");
      const { projects } = readInto(changed, "projects", town, rule).workspace;
      expect([projects[0]?.summary, projects[0]?.startPlan, projects[1]?.summary]).toEqual([
        summary,
        start,
        "Neu",
      ]);
    },
  );
});

test("rows of a table become inbox items that say where they come from", () => {
  const { inboxItems } = readInto(
    strToU8("Idee;Fachbereich;Anmerkung\nPortal;Hauptamt;eilt\nWLAN;;"),
    "inboxItems",
    withUnits(),
  ).workspace;
  expect(
    inboxItems.map(({ text, departmentIds, note, source, sourceText, state }) => ({
      text,
      departmentIds,
      note,
      source,
      sourceText,
      state,
    })),
  ).toEqual([
    {
      text: "Portal",
      departmentIds: ["11111111-1111-4111-8111-111111111111"],
      note: "Anmerkung: eilt",
      source: "import",
      sourceText: "Eingelesen aus liste.csv, Nr. 2",
      state: "new",
    },
    {
      text: "WLAN",
      departmentIds: [],
      note: undefined,
      source: "import",
      sourceText: "Eingelesen aus liste.csv, Nr. 3",
      state: "new",
    },
  ]);
});

describe.skipIf(!hasRealData)("forty-four real projects", () => {
  const file = hasRealData
    ? realFile("projekte/technologiestiftung-berlin_projekte_abgeleitet.csv")
    : new Uint8Array();

  test("have their columns recognised", () => {
    expect(plan(file, "projects").mapping).toEqual({
      slug: "sourceKey",
      title: "title",
      description: "summary",
      status: "phase",
      start: "startPlan",
      end: "endPlan",
    });
  });

  test("are read in with their phases and days", () => {
    const { projects } = readInto(file, "projects").workspace;
    const phases = (phase: string) => projects.filter((project) => project.phase === phase).length;
    expect([projects.length, phases("completed"), phases("running")]).toEqual([44, 39, 5]);
    expect(projects.filter((project) => project.startPlan && project.endPlan)).toHaveLength(44);
    expect(projects.map((project) => plainTextOf(project.objective)).join("")).toBe("");
  });

  test("are read in once", () => {
    const town = readInto(file, "projects");
    expect(readInto(file, "projects", town)).toEqual(town);
  });

  test("go to the inbox instead, each with its title", () => {
    const { inboxItems } = readInto(file, "inboxItems").workspace;
    expect([inboxItems.length, new Set(inboxItems.map((item) => item.state))]).toEqual([
      44,
      new Set(["new"]),
    ]);
  });
});
