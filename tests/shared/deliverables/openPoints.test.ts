import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { checkWorkspace } from "@shared/domain/check";
import type { Workspace } from "@shared/domain/workspace";
import { expect, test } from "vitest";
import { uuid } from "../../fixtures/records";
import { smallTown } from "../../fixtures/smallTown";
import { build, today } from "./build";
import { outlineOf } from "./outlineOf";

function rowsOf(document: Document, key: string): string[] {
  const table = blocksOf(document).find((block) => block.type === "table" && block.key === key);
  return table ? toPlainText(table).split("\n").slice(2) : [];
}

function acceptFirst(town: Workspace, reason: string): void {
  const finding = checkWorkspace(town).open.find(({ rule }) => rule === "measureWithoutLead");
  if (!finding) throw new Error("the town has no measure without lead");
  town.acknowledgements.push({
    id: uuid(950),
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    sensitivity: "internal",
    rule: finding.rule,
    recordKind: finding.kind,
    recordId: finding.recordId,
    reason,
  });
}

test("the page of open points names everything the checks find, each kind of gap once", () => {
  const town = smallTown();
  const document = build("agenda", town, { audience: "confidential" });
  const rows = rowsOf(document, "open-points");
  const table = blocksOf(document).find((block) => block.type === "table" && block.key === "open-points");
  const lists = table?.type === "table" ? table.rows.flatMap(({ cells }) => cells[1]?.children ?? []) : [];
  const named = lists.flatMap((list) => (list.type === "list" ? list.items : []));
  expect(named).toHaveLength(checkWorkspace(town, today).open.length);
  const gaps = rows.map((row) => row.split("\t")[0]);
  expect(new Set(gaps).size).toBe(gaps.length);
  expect(rows.find((row) => row.startsWith("Maßnahme ohne Zeitraum"))).toContain(
    "M-03 Maßnahme ohne Feld und Zeitraum",
  );
});

test("of many items with the same gap only the numbers are listed", () => {
  const town = smallTown();
  const [measure] = town.measures;
  if (!measure) throw new Error("the town has no measure");
  for (let index = 0; index < 20; index += 1)
    town.measures.push({ ...measure, id: uuid(700 + index), code: `M-${50 + index}`, goalIds: [] });
  const row = rowsOf(build("agenda", town), "open-points").find((each) =>
    each.startsWith("Maßnahme ohne Ziel"),
  );
  expect(row).toContain("M-50, M-51, M-52");
  expect(row).not.toContain(measure.title);
});

test("to the public an open point of an internal item is not named", () => {
  const rows = rowsOf(build("agenda", smallTown(), { audience: "public" }), "open-points").join("\n");
  expect(rows).toContain("M-03");
  expect(rows).not.toMatch(/M-02|Z-2\.1|P-02/);
});

test("an item that looks complete only thanks to an internal one is no open point for the public", () => {
  const town = smallTown();
  for (const measure of town.measures) measure.sensitivity = "internal";
  const rows = rowsOf(build("agenda", town, { audience: "public" }), "open-points");
  expect(rows.filter((row) => row.includes("Z-1.1") && row.includes("ohne Maßnahme"))).toEqual([]);
});

test("what people decided to leave so is listed with the reason, to those who may read it", () => {
  const town = smallTown();
  acceptFirst(town, "Klärt der Haushalt.");
  expect(rowsOf(build("agenda", town), "accepted-points").join("\n")).toContain("Klärt der Haushalt.");
  expect(rowsOf(build("agenda", town, { audience: "public" }), "accepted-points")).toEqual([]);
});

test("without open points there is no such chapter", () => {
  const town = smallTown();
  const bare = { ...town, actionFields: [], goals: [], indicators: [], measures: [], projects: [] };
  const empty = { ...bare, milestones: [], risks: [], workPackages: [], dependencies: [], statusReports: [] };
  expect(checkWorkspace(empty).open).toEqual([]);
  expect(outlineOf(build("agenda", empty, { date: today, emptySections: "mark" }))).not.toContain(
    "# Anhang: Offene Punkte",
  );
});
