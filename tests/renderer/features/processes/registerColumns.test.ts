import type { RegisterRow } from "@renderer/data/queries/processes";
import { registerColumns } from "@renderer/features/processes/register/registerColumns";
import { filterRows } from "@renderer/ui/RecordTable/filterRows";
import type { Filter } from "@renderer/ui/RecordTable/tableView";
import { defaultPrioritySetting, ranked } from "@shared/domain/processes/priority";
import { defaultOzgMaximum } from "@shared/domain/processes/registerSetting";
import { byId } from "@shared/domain/workspace";
import { formatIn } from "@shared/i18n/format";
import { createI18n } from "@shared/i18n/translate";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const goal = makeRecord("goals", 1, { code: "Z-1", title: "Anliegen ohne Weg" });
const processes = [
  makeRecord("processes", 2, {
    name: "Hund anmelden",
    fallback: "Papierbogen",
    eFile: true,
    criteria: { tracking: "yes" },
    reviewOn: "2027-02-05",
    goalIds: [goal.id],
  }),
  makeRecord("processes", 3, { name: "Wohngeld beantragen", eFile: false, mandatory: true }),
  makeRecord("processes", 4, { name: "Jagdschein verlängern" }),
];
const { t } = createI18n("de");
const format = formatIn("de");
const rows: RegisterRow[] = ranked(processes, defaultPrioritySetting).map((each) => ({
  ...each,
  id: each.process.id,
}));
const columns = registerColumns(
  {
    rows,
    archivedCount: 0,
    setting: defaultPrioritySetting,
    ozgMaximum: defaultOzgMaximum,
    units: new Map(),
    persons: new Map(),
    systems: new Map(),
    goals: byId([goal]),
    projects: new Map(),
    similar: new Map(),
  },
  { t, format },
);
const named = (view: { search?: string; filters?: Record<string, Filter> }) =>
  filterRows(rows, columns, { search: "", filters: {}, ...view }, format)
    .map(({ process }) => process.name.split(" ")[0])
    .sort();

test.each<[string, string, Filter, string[]]>([
  ["without a fallback", "missing", { kind: "set", values: ["fallback"] }, ["Jagdschein", "Wohngeld"]],
  ["with an electronic file", "eFile", { kind: "set", values: ["yes"] }, ["Hund"]],
  ["of which nobody said whether there is one", "eFile", { kind: "set", values: [""] }, ["Jagdschein"]],
  ["that are a duty", "mandatory", { kind: "set", values: ["yes"] }, ["Wohngeld"]],
  ["whose status is visible online", "tracking", { kind: "set", values: ["yes"] }, ["Hund"]],
  ["to be reviewed until spring", "reviewOn", { kind: "date", to: "2027-03-31" }, ["Hund"]],
  ["that serve a goal", "goals", { kind: "set", values: [goal.id] }, ["Hund"]],
])("the register is filtered by processes %s", (_case, column, filter, expected) => {
  expect(named({ filters: { [column]: filter } })).toEqual(expected);
});

test.each([
  ["ja", ["Jagdschein"]],
  ["Ersatzverfahren", []],
  ["Papierbogen", ["Hund"]],
])("the search for %s finds what is said, not the words of every row", (search, expected) => {
  expect(named({ search })).toEqual(expected);
});

test("the columns shown at first fit beside the navigation in a window of 1280 pixels, similar ones too", () => {
  const [navigation, margins, scrollBar] = [224, 40, 17];
  const first = columns.filter(({ id, hidden }) => !hidden || id === "similar");
  expect(first.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(
    1280 - navigation - margins - scrollBar,
  );
});
