import { TableJob } from "@renderer/data/workers/tableJob";
import type { PlanAsk } from "@renderer/data/workers/tableMessages";
import { emptyWorkspace } from "@shared/domain/workspace";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";

const job = (name: string, text: string) => new TableJob({ name, bytes: strToU8(text) });
const ask = (mapping: Record<string, string>, more: Partial<PlanAsk> = {}) => ({
  target: "processes" as const,
  mapping,
  keyField: undefined,
  rule: "keep" as const,
  language: "de" as const,
  workspace: emptyWorkspace(),
  ...more,
});

describe("a table in its worker", () => {
  test("is looked at: heading, examples, suggestions; again with another choice", () => {
    const table = job("liste.csv", "Prozess;Amt;Fallzahl\nPass;A;5\nHund;;7\nPass;B;5");
    const look = table.look({});
    expect(look).toMatchObject({
      headings: ["Prozess", "Amt", "Fallzahl"],
      headingRow: 0,
      rowCount: 3,
      examples: [
        ["Pass", "Hund"],
        ["A", "B"],
        ["5", "7"],
      ],
      likely: "processes",
      suggested: { processes: { Prozess: "name", Amt: "orgUnitId", Fallzahl: "casesPerYear" } },
    });
    expect(table.look({ headingRow: null })).toMatchObject({ headings: ["A", "B", "C"], rowCount: 4 });
    expect(table.look({ delimiter: "," })).toMatchObject({ headings: ["A"] });
  });

  test("is planned, and its hints are a table with the rows as they stood, guarded for Excel", () => {
    const table = job("liste.csv", "Prozess;Fallzahl;Formel\nPass;viele;=1+1\n;3;\nPass;4;-");
    table.look({});
    const plan = table.plan(ask({ Prozess: "name", Fallzahl: "casesPerYear" }));
    expect(plan).toMatchObject({
      counts: { new: 1, same: 0, changed: 0 },
      created: 1,
      refused: 2,
      unread: 1,
    });
    expect(table.hints("de")).toBe(
      "\uFEFFZeile;Was geschieht;Grund;Prozess;Fallzahl;Formel\r\n" +
        "2;kommt hinein, der Wert steht in der Notiz;Nicht verstanden: Fallzahl: viele;Pass;viele;'=1+1\r\n" +
        "3;bleibt draußen;Die Zeile hat keinen Namen.;;3;\r\n" +
        "4;bleibt draußen;Die Zeile nennt dasselbe wie Zeile 2.;Pass;4;'-\r\n",
    );
    expect(table.changes()).toHaveLength(1);
  });

  test("says which unit is not there and which figure is a rough one, and keeps both in the note", () => {
    const table = job("liste.csv", "Prozess;Amt;Fallzahl\nPass;Bauhof Nord;ca. 90\nWohngeld;;90");
    table.look({});
    const plan = table.plan(ask({ Prozess: "name", Amt: "orgUnitId", Fallzahl: "casesPerYear" }));
    expect([plan.unread, plan.hintCount]).toEqual([1, 1]);
    expect(plan.rows[0]?.values).toEqual({
      name: "Pass",
      casesPerYear: 90,
      note: "Amt: Bauhof Nord\nFallzahl: ca. 90",
    });
    expect(table.hints("de")).toContain(
      "Einheit nicht gefunden: Bauhof Nord (das Feld bleibt leer) · " +
        "Als ungefähr verstanden, die Zahl wird übernommen: Fallzahl: ca. 90;",
    );
  });

  test("of 50,000 rows tells how far it is, sends few rows on, and finds them all again", () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index};Leistung ${index};${index % 900}`);
    const table = job("gross.csv", `ID;Prozess;Fallzahl\n${rows.join("\n")}`);
    const read: number[] = [];
    const planned: number[] = [];
    const look = table.look({}, (count) => read.push(count));
    const mapping = look.suggested.processes;
    const plan = table.plan(ask(mapping, { keyField: "sourceKey" }), (count) => planned.push(count));
    expect([look.rowCount, read.at(-1), planned.at(-1), plan.created, plan.refused]).toEqual([
      50_000, 50_000, 50_000, 50_000, 0,
    ]);
    expect([read.length, planned.length, plan.rows.length]).toEqual([50, 50, 50]);
    const positions = table
      .changes()
      .map((change) => (change.type === "create" && "position" in change.draft ? change.draft.position : ""));
    expect(new Set(positions).size).toBe(50_000);
  });
});
