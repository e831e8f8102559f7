import { jsonLists, rowsOfList } from "@shared/transfer/table/jsonLists";
import { expect, test } from "vitest";

const catalogue = {
  stand: "2026",
  dienste: [
    {
      id: "007",
      name: "Pass",
      meta: { am: "2026-02-01", gebuehr: 37.5 },
      orte: [{ ort: "Rathaus" }, { ort: "Amt" }],
    },
    { id: 8, name: "Hund", aktiv: true, schlagworte: ["Steuer", "Tier"], meta: { am: null }, orte: [] },
  ],
};
const texts = (path: string) => rowsOfList(catalogue, path).map(({ cells }) => cells.map(({ text }) => text));

test("every list of a JSON file is found, outer ones first, empty ones left out", () => {
  expect(jsonLists({ ...catalogue, leer: [] })).toEqual([
    { path: "dienste[]", count: 2 },
    { path: "dienste[].orte[]", count: 2 },
    { path: "dienste[].schlagworte[]", count: 2 },
  ]);
  expect(jsonLists(["a", "b"])).toEqual([{ path: "[]", count: 2 }]);
});

test("nested objects become columns with dotted paths, lists one joined cell, zeros stay", () => {
  expect(texts("dienste[]")).toEqual([
    ["id", "name", "meta.am", "meta.gebuehr", "orte[].ort", "aktiv", "schlagworte[]"],
    ["007", "Pass", "2026-02-01", "37,5", "Rathaus; Amt", "", ""],
    ["8", "Hund", "", "", "", "ja", "Steuer; Tier"],
  ]);
});

test.each([
  ["dienste[].orte[]", [["ort"], ["Rathaus"], ["Amt"]]],
  ["dienste[].schlagworte[]", [["schlagworte"], ["Steuer"], ["Tier"]]],
])("an inner list is chosen by its path: %s", (path, rows) => {
  expect(texts(path)).toEqual(rows);
});

test("rows are numbered as elements of their list", () => {
  expect(rowsOfList(catalogue, "dienste[]").map(({ line }) => line)).toEqual([0, 1, 2]);
});
