import { headingRowOf } from "@shared/transfer/plan/headingRow";
import { suggestColumns, withUnitColumn } from "@shared/transfer/plan/tableSuggestion";
import { readTableSource } from "@shared/transfer/readSource";
import { tableOf } from "@shared/transfer/table/table";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { apply, emptyTown } from "./townOf";

const rowsOf = (...lines: string[]) =>
  readTableSource({ name: "Zellen", pasted: true, bytes: strToU8(lines.join("\n")) }).rows;

const names = [
  "Reisepass ausstellen",
  "Hundesteuer anmelden",
  "Wohngeld",
  "Kfz-Zulassung",
  "Sperrmüll abholen",
];
const withUnits = names.map((name, index) => `${name}\t${index % 2 ? "Bauamt" : "Bürgeramt"}`);

test.each<[string, string[], number | null, number]>([
  ["five names alone are all rows", names, null, 5],
  ["names with their unit are all rows", withUnits, null, 5],
  ["a first row without its unit is a row too", ["Reisepass", ...withUnits.slice(1)], null, 5],
  ["a known heading over words is a heading", ["Prozess", ...names], 0, 5],
  ["one known heading among others is enough", ["Prozess\tWer", ...withUnits], 0, 5],
  ["headings with additions are headings", ["Titel des Vorhabens\tAmt in der Stadt", ...withUnits], 0, 5],
  ["a row of words over figures is a heading", ["Was\tWie oft", "Reisepass\t90", "Wohngeld\t1.200"], 0, 2],
  ["a row of words over ticks is a heading", ["Was\tGibt es", "Reisepass\tja", "Wohngeld\tnein"], 0, 2],
  ["a heading below a title is found", ["Unsere Liste\t", "Prozess\tAmt", ...withUnits], 1, 5],
  ["figures in the first row make it a row", ["Reisepass\t90", "Wohngeld\t1.200"], null, 2],
  ["a single cell is a row", ["Reisepass ausstellen"], null, 1],
])("%s", (_, lines, at, count) => {
  const rows = rowsOf(...lines);
  expect([headingRowOf(rows), tableOf(rows, headingRowOf(rows)).rows.length]).toEqual([at, count]);
});

test.each([
  ["processes", names, { A: "name" }],
  ["projects", names, { A: "title" }],
  ["processes", withUnits, { A: "name" }],
  ["inboxItems", withUnits, { A: "text" }],
] as const)("the first column without a heading names the %s", (target, lines, mapping) => {
  expect(suggestColumns(tableOf(rowsOf(...lines), null), target)).toEqual(mapping);
});

test.each([
  ["of most values", ["Bürgeramt", "Bauamt", "Bauhof Nord"], { A: "name", B: "orgUnitId" }],
  ["not of few", ["Bürgeramt", "Bauhof Nord", "Werkhof"], { A: "name" }],
  ["not of none", [], { A: "name" }],
] as const)("a column without a heading is the unit by the names %s", (_, values, mapping) => {
  const units = ["Bürgeramt", "Bauamt"].map((name, index) => ({
    type: "create" as const,
    kind: "orgUnits" as const,
    draft: { id: `${index}1111111-1111-4111-8111-111111111111`, name },
  }));
  const { orgUnits } = apply(emptyTown(), units).workspace;
  const examples = [names, values];
  expect(withUnitColumn(["A", "B"], examples, { A: "name" }, "processes", orgUnits)).toEqual(mapping);
});
