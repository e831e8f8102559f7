import type { Workspace } from "@shared/domain/workspace";
import { applyToWorkspace } from "@shared/transfer/plan/applyToWorkspace";
import type { Change } from "@shared/transfer/plan/change";
import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { likelyTarget, suggestColumns } from "@shared/transfer/plan/tableSuggestion";
import { suggestKey, type TableTarget } from "@shared/transfer/plan/tableTargets";
import { readCsv } from "@shared/transfer/readCsv";
import { tableOf } from "@shared/transfer/table/table";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { apply, emptyTown, words } from "./townOf";

const create = (kind: string, draft: object) => ({ type: "create", kind, draft }) as Change;

/** A town with one field, two goals and one unit; numbers are given as the program gives them. */
function town() {
  const field = crypto.randomUUID();
  const changes = [
    create("actionFields", { id: field, title: "Bürgernahe Verwaltung", position: "a" }),
    create("goals", { id: crypto.randomUUID(), title: "Anträge ohne Papier", fieldId: field, position: "a" }),
    create("goals", {
      id: crypto.randomUUID(),
      title: "Kurze Wege, offen und nah",
      fieldId: field,
      position: "b",
    }),
    create("orgUnits", { id: crypto.randomUUID(), name: "Bürgeramt", shortName: "32", position: "a" }),
  ];
  return apply(emptyTown(), changes);
}

const list = (text: string) => tableOf(readCsv(strToU8(text)).rows);

function read(text: string, target: TableTarget, before = town()) {
  const table = list(text);
  const mapping = suggestColumns(table, target);
  const keyField = suggestKey(target, mapping);
  const plan = planTable(table, mapping, target, before.workspace, { keyField });
  const changes = tableChanges(plan, before.workspace, "replace", words, "liste.csv");
  return {
    table,
    mapping,
    plan,
    changes,
    after: applyToWorkspace(before, changes, "2026-03-01T08:00:00.000Z"),
  };
}

const goal = (workspace: Workspace, at: number) => workspace.goals[at];

describe("a list of measures", () => {
  const headings = "Maßnahme;Beschreibung;Handlungsfeld;Ziel;Zuständig;Zeitraum;Priorität;Status";

  test("is known by its headings, and every one finds its field", () => {
    const table = list(`${headings}\nPortal;;;;;2026–2027;hoch;geplant`);
    expect(likelyTarget(table)).toBe("measures");
    expect(suggestColumns(table, "measures")).toEqual({
      Maßnahme: "title",
      Beschreibung: "description",
      Handlungsfeld: "fieldId",
      Ziel: "goalIds",
      Zuständig: "leadUnitId",
      Zeitraum: "period",
      Priorität: "priority",
      Status: "status",
    });
  });

  test("becomes measures with number, field, goals, lead, days, priority and status", () => {
    const before = town();
    const [field] = before.workspace.actionFields;
    const [first, second] = [goal(before.workspace, 0), goal(before.workspace, 1)];
    const row = `Portal;Ein Zugang;${field?.code};${first?.code}, ${second?.code};Bürgeramt;2026–2027;hoch;laufend`;
    const { after, plan } = read(`${headings}\n${row}`, "measures", before);
    expect(plan.unread).toEqual([]);
    const [measure] = after.workspace.measures;
    expect(measure).toMatchObject({
      title: "Portal",
      fieldId: field?.id,
      goalIds: [first?.id, second?.id],
      leadUnitId: before.workspace.orgUnits[0]?.id,
      start: "2026-01-01",
      end: "2027-12-31",
      priority: "high",
      status: "running",
      note: "Eingelesen aus liste.csv, Nr. 2",
    });
    expect(measure?.code).toMatch(/^M-\d+$/);
  });

  test.each([
    ["its title", "Anträge ohne Papier", [0]],
    ["a title with a comma and „und“", "Kurze Wege, offen und nah", [1]],
    ["two titles", "Anträge ohne Papier; Kurze Wege, offen und nah", [0, 1]],
    ["number and title", "{0} Anträge ohne Papier", [0]],
    ["numbers with „und“", "{0} und {1}", [0, 1]],
  ])("names a goal by %s", (_, words, expected) => {
    const before = town();
    const said = words.replace(/\{(\d)\}/g, (__, at) => goal(before.workspace, Number(at))?.code ?? "");
    const { after } = read(`Maßnahme;Ziel\nPortal;"${said}"`, "measures", before);
    expect(after.workspace.measures[0]?.goalIds).toEqual(
      expected.map((at) => goal(before.workspace, at)?.id),
    );
  });

  test("that names only a goal puts the measure into the goal's field", () => {
    const { after } = read("Maßnahme;Ziel\nPortal;Anträge ohne Papier", "measures");
    expect(after.workspace.measures[0]?.fieldId).toBe(after.workspace.actionFields[0]?.id);
  });

  test("says of a field or goal nobody knows in the row, and keeps the words", () => {
    const { plan, after } = read("Maßnahme;Handlungsfeld;Ziel\nPortal;Tourismus;Z-9.9", "measures");
    expect(plan.unread).toEqual([
      { line: 2, heading: "Handlungsfeld", text: "Tourismus" },
      { line: 2, heading: "Ziel", text: "Z-9.9" },
    ]);
    expect(after.workspace.measures[0]).toMatchObject({
      goalIds: [],
      note: "Handlungsfeld: Tourismus\nZiel: Z-9.9\nEingelesen aus liste.csv, Nr. 2",
    });
    expect(after.workspace.measures[0]?.fieldId).toBeUndefined();
  });

  test("read a second time changes nothing, and by its number only what differs", () => {
    const first = read(`${headings}\nPortal;;;Anträge ohne Papier;;2026;hoch;geplant`, "measures");
    const same = read(
      `${headings}\nPortal;;;Anträge ohne Papier;;2026;hoch;geplant`,
      "measures",
      first.after,
    );
    expect(same.changes).toEqual([]);
    const code = first.after.workspace.measures[0]?.code;
    const other = read(
      `Maßnahmennummer;Maßnahme;Status\n${code};Portal;laufend\nM-99;Fremd;laufend`,
      "measures",
      first.after,
    );
    expect(other.plan.refused.map(({ reason }) => reason)).toEqual(["unknownCode"]);
    expect(other.changes).toMatchObject([{ type: "update", kind: "measures", patch: { status: "running" } }]);
  });
});

test("a list of projects names the goal and the measure they belong to", () => {
  const before = read("Maßnahme\nPortal", "measures").after;
  const [measure] = before.workspace.measures;
  const { after, plan } = read(
    `Projekt;Ziel der Agenda;Maßnahme der Agenda\nSoftware;Anträge ohne Papier;${measure?.code}\nWLAN;;M-99`,
    "projects",
    before,
  );
  expect(after.workspace.projects.map(({ goalIds, measureId }) => [goalIds, measureId])).toEqual([
    [[goal(before.workspace, 0)?.id], measure?.id],
    [[], undefined],
  ]);
  expect(plan.unread).toEqual([{ line: 3, heading: "Maßnahme der Agenda", text: "M-99" }]);
});
