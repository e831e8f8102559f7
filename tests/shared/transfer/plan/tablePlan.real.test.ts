import { isAppError } from "@shared/errors";
import { headingRowOf } from "@shared/transfer/plan/headingRow";
import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable, type RefusalReason } from "@shared/transfer/plan/tablePlan";
import { likelyTarget, suggestColumns } from "@shared/transfer/plan/tableSuggestion";
import { requiredField, suggestKey, type TableTarget } from "@shared/transfer/plan/tableTargets";
import { readTableSource, type TableOptions } from "@shared/transfer/readSource";
import { tableOf } from "@shared/transfer/table/table";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile, realNames } from "../realData";
import { apply, emptyTown, words } from "./townOf";

type Outcome = { rows: number; in: number; refused: Partial<Record<RefusalReason, number>> };

/**
 * Every table among the real files, read as one would: with the suggested columns, and where no column is suggested
 * for the name, with the one a person would choose (`by`).
 */
const files: readonly [path: string, target: TableTarget, how: TableOptions & { by?: string }, Outcome][] = [
  ["prozesse/wesel_liste_produkte.csv", "processes", {}, { rows: 79, in: 79, refused: {} }],
  ["prozesse/berlin-dldb_services_de.json", "processes", {}, { rows: 560, in: 560, refused: {} }],
  ["prozesse/berlin-dldb_topic_de.json", "processes", {}, { rows: 170, in: 170, refused: {} }],
  // The same service stands under several topics.
  [
    "prozesse/berlin-dldb_topic_de.json",
    "processes",
    { sheet: 2 },
    { rows: 197, in: 153, refused: { repeated: 44 } },
  ],
  ["prozesse/berlin-dldb_authority_de.json", "processes", {}, { rows: 189, in: 189, refused: {} }],
  ["csv-xlsx/brandenburg_kapitel.csv", "processes", {}, { rows: 118, in: 118, refused: {} }],
  // A budget has many lines for one product: the first is the product, the others repeat its number.
  [
    "csv-xlsx/kiel_haushalt-2017.csv",
    "processes",
    {},
    { rows: 6595, in: 220, refused: { repeated: 6346, noTitle: 29 } },
  ],
  [
    "csv-xlsx/wesel_hhplan2017.csv",
    "processes",
    {},
    { rows: 5972, in: 1671, refused: { repeated: 4300, noTitle: 1 } },
  ],
  [
    "csv-xlsx/brandenburg_maschinenlesbarer-haushalt-2017-2018.xlsx",
    "processes",
    {},
    { rows: 5631, in: 118, refused: { repeated: 5513 } },
  ],
  [
    "csv-xlsx/brandenburg_maschinenlesbarer-haushalt-2017-2018.xlsx",
    "processes",
    { sheet: 14 },
    { rows: 306, in: 10, refused: { repeated: 296 } },
  ],
  [
    "csv-xlsx/powertools_pivotdata_utf8-bom.csv",
    "inboxItems",
    { by: "Product" },
    { rows: 60, in: 5, refused: { repeated: 55 } },
  ],
  [
    "csv-xlsx/poi_59746_NoRowNums.xlsx",
    "inboxItems",
    { by: "Ion" },
    { rows: 70, in: 6, refused: { repeated: 36, noTitle: 28 } },
  ],
  ["csv-xlsx/poi_DateFormatTests.xlsx", "processes", {}, { rows: 3, in: 3, refused: {} }],
  [
    "csv-xlsx/poi_DateFormatTests.xlsx",
    "inboxItems",
    { sheet: 1, by: "Format" },
    { rows: 45, in: 17, refused: { repeated: 28 } },
  ],
  ["csv-xlsx/poi_InlineStrings.xlsx", "processes", {}, { rows: 6, in: 6, refused: {} }],
  ["csv-xlsx/poi_SimpleWithComments.xlsx", "processes", {}, { rows: 3, in: 3, refused: {} }],
  ["csv-xlsx/poi_TwoSheetsOneHidden.xlsx", "processes", {}, { rows: 1, in: 1, refused: {} }],
  ["csv-xlsx/poi_TwoSheetsOneHidden.xlsx", "processes", { sheet: 0 }, { rows: 1, in: 1, refused: {} }],
  [
    "projekte/technologiestiftung-berlin_projekte_abgeleitet.csv",
    "projects",
    {},
    { rows: 44, in: 44, refused: {} },
  ],
];

function readReal(path: string, target: TableTarget, { by, ...options }: TableOptions & { by?: string }) {
  const source = readTableSource({ name: path, bytes: realFile(path) }, options);
  const table = tableOf(source.rows, source.headingRow ?? headingRowOf(source.rows));
  const suggested = suggestColumns(table, target);
  const mapping = by === undefined ? suggested : { [by]: requiredField[target] };
  return { source, table, mapping, keyField: suggestKey(target, mapping) };
}

describe.skipIf(!hasRealData)("every real table is read in row by row", () => {
  test.each(files)("%s as %s", (path, target, how, outcome) => {
    const { table, mapping, keyField } = readReal(path, target, how);
    const town = emptyTown();
    const plan = planTable(table, mapping, target, town.workspace, { keyField });
    const refused: Outcome["refused"] = {};
    for (const { reason } of plan.refused) refused[reason] = (refused[reason] ?? 0) + 1;
    expect({ rows: table.rows.length, in: plan.rows.length, refused }).toEqual(outcome);
    const changes = tableChanges(plan, town.workspace, "keep", words, path);
    const after = apply(town, changes);
    const again = planTable(table, mapping, target, after.workspace, { keyField });
    expect(tableChanges(again, after.workspace, "replace", words, path)).toEqual([]);
  });

  test("no table file among them is left out of this list", () => {
    const named = new Set(files.map(([path]) => path));
    const there = ["prozesse", "csv-xlsx", "projekte"].flatMap((folder) =>
      realNames(folder).map((name) => `${folder}/${name}`),
    );
    expect(there.filter((path) => !named.has(path))).toEqual([]);
  });

  test.each([
    ["csv-xlsx/poi_InlineStrings.xlsx", 1],
    ["csv-xlsx/poi_SimpleWithComments.xlsx", 2],
  ])("an empty sheet has no rows: %s", (path, sheet) => {
    expect(tableOf(readTableSource({ name: path, bytes: realFile(path) }, { sheet }).rows).rows).toEqual([]);
  });
});

describe.skipIf(!hasRealData)("real tables keep what matters", () => {
  test("the umlauts of Windows-1252, leading zeros and the columns without headings", () => {
    const wesel = readReal("prozesse/wesel_liste_produkte.csv", "processes", {});
    expect([wesel.source.csv?.delimiter, wesel.table.headingRow, wesel.mapping]).toEqual([
      ";",
      null,
      { A: "sourceKey", B: "name" },
    ]);
    expect(wesel.table.rows[2]?.cells.map(({ text }) => text)).toEqual(["3", "Schulträgeraufgaben"]);
    const kiel = readReal("csv-xlsx/kiel_haushalt-2017.csv", "processes", {});
    expect([kiel.source.csv?.encoding, kiel.table.rows[0]?.cells[7]?.text]).toEqual(["windows-1252", "06"]);
    const kapitel = readReal("csv-xlsx/brandenburg_kapitel.csv", "processes", {});
    expect(kapitel.table.rows[0]?.cells[0]?.text).toBe("01010");
    const budget = readReal(
      "csv-xlsx/brandenburg_maschinenlesbarer-haushalt-2017-2018.xlsx",
      "processes",
      {},
    );
    expect([budget.table.headings[1], budget.table.headings[3]]).toEqual(["Bezeichnung", "Bezeichnung (2)"]);
    const pivot = readReal("csv-xlsx/powertools_pivotdata_utf8-bom.csv", "inboxItems", { by: "Product" });
    expect(pivot.table.headings[0]).toBe("Year");
  });

  test("the lists of the Berlin catalogue, the services first, are processes; their day of change is no day of review", () => {
    const { source, table, mapping } = readReal("prozesse/berlin-dldb_services_de.json", "processes", {});
    expect(source.sheets.map(({ name, count }) => `${name} ${count}`)).toEqual([
      "data[] 560",
      "data[].locations[] 5337",
      "data[].authorities[] 4169",
    ]);
    expect(likelyTarget(table)).toBe("processes");
    const plan = planTable(table, mapping, "processes", emptyTown().workspace, { keyField: "sourceKey" });
    expect(plan.rows[0]?.values).toEqual({
      sourceKey: "326690",
      name: "Abfälle - Genehmigung für Sammler, Beförderer, Händler und Makler",
    });
  });
});

test.each([
  ["leer.csv", "", "empty"],
  ["nur-leerzeilen.csv", ";;\n;;\n", "noContent"],
  ["kaputt.json", '{"a": [', "notJson"],
  ["ohne-liste.json", '{"a": {"b": 1}}', "noList"],
  ["zweimal.json", '{"a": [1], "a": [2]}', "notJson"],
])("%s is refused with a reason people can act upon", (name, text, reason) => {
  let found: unknown;
  try {
    readTableSource({ name, bytes: new TextEncoder().encode(text) });
  } catch (thrown) {
    found = isAppError(thrown) ? thrown.details.reason : thrown;
  }
  expect(found).toBe(reason);
});
