import { clipboardText } from "@renderer/ui/RecordTable/clipboardTable";
import type { Column } from "@renderer/ui/RecordTable/column";
import { filterRows } from "@renderer/ui/RecordTable/filterRows";
import { groupRows, valueCounts } from "@renderer/ui/RecordTable/groupRows";
import { sheetTable } from "@renderer/ui/RecordTable/sheetTable";
import { sortRows } from "@renderer/ui/RecordTable/sortRows";
import {
  type Filter,
  plainView,
  readView,
  type TableView,
  toggleSorting,
  withFilter,
} from "@renderer/ui/RecordTable/tableView";
import { wordTable } from "@renderer/ui/RecordTable/wordTable";
import { collatorIn, formatIn } from "@shared/i18n/format";
import { describe, expect, test } from "vitest";

type Row = { id: string; title: string; phase?: string; end?: string; cost?: number; fields: string[] };

const phaseNames: Record<string, string> = { idea: "Idee", running: "Umsetzung", paused: "ruht" };
const columns: Column<Row>[] = [
  { id: "title", label: "Titel", value: (row) => row.title, filter: "text", width: 200, fixed: true },
  {
    id: "phase",
    label: "Phase",
    value: (row) => row.phase,
    valueLabel: (value) => phaseNames[value] ?? value,
    order: ["idea", "running", "paused"],
    filter: "set",
    width: 100,
  },
  { id: "end", label: "Ende", value: (row) => row.end, filter: "date", width: 100 },
  { id: "cost", label: "Kosten", value: (row) => row.cost, filter: "number", width: 100 },
  { id: "fields", label: "Felder", value: (row) => row.fields, filter: "set", width: 100 },
];
const rows: Row[] = [
  {
    id: "a",
    title: "Öffentliches WLAN",
    phase: "paused",
    end: "2027-03-01",
    cost: 500,
    fields: ["Infrastruktur"],
  },
  { id: "b", title: "Amtsblatt online", phase: "idea", cost: 1200, fields: ["Bürgerservice", "Kultur"] },
  { id: "c", title: "Zählerstände erfassen", phase: "running", end: "2026-12-31", fields: [] },
  { id: "d", title: "Ortsplan", end: "2027-06-30", cost: 40, fields: ["Kultur"] },
];
const format = formatIn("de");
const collator = collatorIn("de");
const ids = (found: readonly { id: string }[]) => found.map((row) => row.id).join("");
const filtered = (filters: Record<string, Filter>, search = "") =>
  ids(filterRows(rows, columns, { search, filters }, format));

describe("filters", () => {
  test.each<[string, Record<string, Filter>, string]>([
    ["text anywhere, umlauts spelt out", { title: { kind: "text", contains: "oeffentl" } }, "a"],
    ["any value of a set", { phase: { kind: "set", values: ["idea", "running"] } }, "bc"],
    ["rows without a value, chosen as such", { phase: { kind: "set", values: [""] } }, "d"],
    ["a row with several values by each of them", { fields: { kind: "set", values: ["Kultur"] } }, "bd"],
    ["an open range of days, both ends included", { end: { kind: "date", to: "2027-03-01" } }, "ac"],
    ["a range of numbers; a row without one fails", { cost: { kind: "number", from: 100 } }, "ab"],
    [
      "all filters together",
      { fields: { kind: "set", values: ["Kultur"] }, cost: { kind: "number", to: 50 } },
      "d",
    ],
    ["nothing where a filter is empty", { title: { kind: "text", contains: " " } }, "abcd"],
    ["nothing for a column that is gone", { gone: { kind: "text", contains: "x" } }, "abcd"],
  ])("let pass %s", (_, filters, expected) => {
    expect(filtered(filters)).toBe(expected);
  });

  test.each([
    ["kultur", "bd"],
    ["KULTUR amtsbl", "b"],
    ["umsetzung", "c"],
    ["nirgends", ""],
  ])("the search for “%s” finds every word in text and set columns", (search, expected) => {
    expect(filtered({}, search)).toBe(expected);
  });
});

describe("sorting", () => {
  const sorted = (...sorting: TableView["sorting"]) =>
    ids(sortRows(rows, columns, sorting, format, collator));
  test.each<[string, TableView["sorting"], string]>([
    ["words as German collates them", [{ column: "title", descending: false }], "badc"],
    ["enumerations in their own order, none last", [{ column: "phase", descending: false }], "bcad"],
    ["none last also when descending", [{ column: "phase", descending: true }], "acbd"],
    ["numbers by size", [{ column: "cost", descending: true }], "badc"],
    [
      "a second column where the first is equal",
      [
        { column: "fields", descending: false },
        { column: "cost", descending: false },
      ],
      "badc",
    ],
    ["nothing by an unknown column", [{ column: "gone", descending: true }], "abcd"],
  ])("puts %s", (_, sorting, expected) => {
    expect(sorted(...sorting)).toBe(expected);
  });

  test("a click goes from ascending to descending to unsorted", () => {
    const once = toggleSorting(plainView, "title", false);
    const twice = toggleSorting(once, "title", false);
    expect(once.sorting).toEqual([{ column: "title", descending: false }]);
    expect(twice.sorting).toEqual([{ column: "title", descending: true }]);
    expect(toggleSorting(twice, "title", false).sorting).toEqual([]);
  });

  test("a click with Shift keeps the other columns and its own place", () => {
    const first = toggleSorting(toggleSorting(plainView, "phase", false), "title", true);
    expect(toggleSorting(first, "phase", true).sorting).toEqual([
      { column: "phase", descending: true },
      { column: "title", descending: false },
    ]);
  });
});

describe("groups", () => {
  const column = (id: string) => columns.find((candidate) => candidate.id === id) ?? columns[0];
  const groups = (id: string) =>
    groupRows(rows, column(id) as Column<Row>, collator, "ohne").map(
      (group) => `${group.label}:${ids(group.rows)}`,
    );

  test("stand in the order of the values, with rows without one at the end", () => {
    expect(groups("phase")).toEqual(["Idee:b", "Umsetzung:c", "ruht:a", "ohne:d"]);
  });

  test("hold a row once for each of its values", () => {
    expect(groups("fields")).toEqual(["Bürgerservice:b", "Infrastruktur:a", "Kultur:bd", "ohne:c"]);
  });

  test("are counted for the choices of a filter", () => {
    expect(valueCounts(rows, column("fields") as Column<Row>, collator)).toEqual([
      { value: "Bürgerservice", count: 1 },
      { value: "Infrastruktur", count: 1 },
      { value: "Kultur", count: 2 },
      { value: "", count: 1 },
    ]);
  });
});

describe("a view", () => {
  test("comes back from its stored form as it was", () => {
    const view: TableView = {
      ...withFilter(plainView, "cost", { kind: "number", from: 3 }),
      groupBy: "phase",
      columns: ["title", "cost"],
      sorting: [{ column: "title", descending: true }],
    };
    expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  test("that cannot be read becomes the plain one", () => {
    expect(readView({ sorting: "by title" })).toEqual(plainView);
    expect(readView(undefined)).toEqual(plainView);
  });

  test("drops a filter that lets everything pass", () => {
    expect(withFilter(plainView, "title", { kind: "text", contains: "" }).filters).toEqual({});
  });
});

test("a table in words has German dates and amounts, no line breaks on the clipboard, and its types in a file", () => {
  const shown = columns.filter((column) => ["title", "phase", "end", "cost"].includes(column.id));
  const first = rows[0] as Row;
  const table = wordTable([{ ...first, title: "Öffentliches\nWLAN" }], shown, format);
  expect(table).toEqual({
    headings: ["Titel", "Phase", "Ende", "Kosten"],
    figures: new Set([3]),
    rows: [["Öffentliches\nWLAN", "ruht", "01.03.2027", "500"]],
  });
  expect(sheetTable(rows.slice(0, 1), shown, format, "Vorhaben")).toEqual({
    caption: "Vorhaben",
    columns: [
      { heading: "Titel", kind: "text" },
      { heading: "Phase", kind: "text" },
      { heading: "Ende", kind: "date" },
      { heading: "Kosten", kind: "number" },
    ],
    rows: [[first.title, "ruht", "2027-03-01", 500]],
  });
  expect(clipboardText(table)).toBe("Titel\tPhase\tEnde\tKosten\r\nÖffentliches WLAN\truht\t01.03.2027\t500");
});

test.each([
  ["as exact as its column", { digits: 1 }, "82,1", 82.1],
  ["with two places where the column says nothing", {}, "82,14", 82.14],
  ["as whole per cent", { figure: "percent" as const, text: () => "82 %" }, "82 %", 82],
])("a figure is on screen and in a file %s", (_, more, words, figure) => {
  const column = {
    id: "points",
    label: "Punkte",
    value: () => 82.142_857_142_857_1,
    filter: "number" as const,
    ...more,
  };
  const format = formatIn("de");
  expect(wordTable([{ id: "1" }], [column], format).rows).toEqual([[words]]);
  expect(sheetTable([{ id: "1" }], [column], format, "Prozesse").rows).toEqual([[figure]]);
});
