import type { KindName } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import type { AnyRecord } from "@shared/transfer/merge/states";
import { describe, expect, test } from "vitest";
import { uuid, WorkspaceMaker } from "../../../fixtures/records";
import { Copy, merged, withMerged } from "./copies";

const archived = "2027-02-01T00:00:00.000Z";
const later = "2027-03-01T00:00:00.000Z";

/** A town with one record of each kind the tests look at. */
function town() {
  const make = new WorkspaceMaker();
  make.add("municipalities", { name: "Stadt Musterstadt" });
  make.add("agendas", { title: "Digitale Agenda" });
  const [unit, other] = ["Bauamt", "Schulamt"].map((name) => make.add("orgUnits", { name }));
  const field = make.add("actionFields", { code: "HF-1", title: "Feld" });
  const goal = make.add("goals", { code: "Z-1.1", title: "Ziel", fieldId: field.id });
  const entry = { id: uuid(900), date: "2026-01-01", value: 1, source: "" };
  const indicator = make.add("indicators", { goalId: goal.id, name: "Anteil", measurements: [entry] });
  const measure = make.add("measures", { code: "M-01", title: "Schritt", goalIds: [goal.id] });
  if (!unit || !other) throw new Error("The town has two units.");
  const base = make.workspace;
  return {
    base,
    unit,
    other,
    field,
    goal,
    indicator,
    entry,
    measure,
    ours: new Copy(base, 1),
    theirs: new Copy(base, 2),
  };
}
type Town = ReturnType<typeof town>;

const recordIn = (records: readonly object[], id: string) =>
  (records as readonly AnyRecord[]).find((record) => record.id === id);

/** What becomes of a field of the goal where both copies change it, and how many conflicts there are. */
function goalField(field: string, here: unknown, there: unknown) {
  const { base, goal, ours, theirs } = town();
  ours.update("goals", goal.id, { [field]: here });
  theirs.update("goals", goal.id, { [field]: there });
  const result = merged(base, ours, theirs);
  return {
    value: recordIn(withMerged(ours.workspace, result).goals, goal.id)?.[field],
    conflicts: result.conflicts,
  };
}

describe("a field both copies changed", () => {
  test.each([
    ["the same", "title", "Anders", "Anders", "Anders", 0],
    ["differently", "title", "Hier", "Dort", "Hier", 1],
    ["one emptied it", "horizonYear", 2030, undefined, 2030, 0],
    ["a long text, as a whole", "description", richTextOf("Hier"), richTextOf("Dort"), richTextOf("Hier"), 1],
    ["archived on both", "archivedAt", later, archived, archived, 0],
  ])("%s: %s", (_, field, here, there, value, conflicts) => {
    const result = goalField(field, here, there);
    expect(result.value).toEqual(value);
    expect(result.conflicts).toHaveLength(conflicts);
  });

  test("a list of references joins what both added and drops what either removed", () => {
    const { base, goal, measure, unit, other, ours, theirs } = town();
    ours.update("measures", measure.id, { participantUnitIds: [other.id], goalIds: [] });
    theirs.update("measures", measure.id, { participantUnitIds: [unit.id], goalIds: [goal.id] });
    const result = merged(base, ours, theirs);
    const record = recordIn(withMerged(ours.workspace, result).measures, measure.id);
    expect(record).toMatchObject({ participantUnitIds: [unit.id, other.id].sort(), goalIds: [] });
    expect(result.conflicts).toEqual([]);
  });

  test("measured values are merged one by one; the same one changed differently is asked about alone", () => {
    const { base, indicator, entry, ours, theirs } = town();
    const [mine, yours] = [uuid(901), uuid(902)].map((id) => ({ ...entry, id }));
    ours.update("indicators", indicator.id, { measurements: [{ ...entry, value: 2 }, mine] });
    theirs.update("indicators", indicator.id, { measurements: [{ ...entry, value: 3 }, yours] });
    const { conflicts } = merged(base, ours, theirs);
    expect(conflicts).toMatchObject([
      { field: "measurements", entry: entry.id, ours: { value: 2 }, theirs: { value: 3 } },
    ]);
    const choices = new Map([[conflicts[0]?.key ?? "", "theirs" as const]]);
    const record = recordIn(
      withMerged(ours.workspace, merged(base, ours, theirs, choices)).indicators,
      indicator.id,
    );
    expect(record?.measurements).toEqual([{ ...entry, value: 3 }, mine, yours]);
  });
});

describe("a record", () => {
  test.each<[string, (town: Town) => void, number, boolean]>([
    [
      "removed there, untouched here goes",
      ({ theirs, indicator }) => theirs.remove("indicators", indicator.id),
      0,
      false,
    ],
    [
      "removed here, untouched there stays away",
      ({ ours, indicator }) => ours.remove("indicators", indicator.id),
      0,
      false,
    ],
    [
      "removed there, changed here is asked about and stays",
      ({ ours, theirs, indicator }) => {
        ours.update("indicators", indicator.id, { name: "Anders" });
        theirs.remove("indicators", indicator.id);
      },
      1,
      true,
    ],
    [
      "removed here, changed there is asked about and stays away",
      ({ ours, theirs, indicator }) => {
        theirs.update("indicators", indicator.id, { name: "Anders" });
        ours.remove("indicators", indicator.id);
      },
      1,
      false,
    ],
  ])("%s", (_, change, conflicts, isThere) => {
    const given = town();
    change(given);
    const result = merged(given.base, given.ours, given.theirs);
    expect(result.conflicts).toHaveLength(conflicts);
    const found = recordIn(withMerged(given.ours.workspace, result).indicators, given.indicator.id);
    expect(found !== undefined).toBe(isThere);
  });

  test("removed there and only moved to another place here goes", () => {
    const { base, measure, ours, theirs } = town();
    ours.update("measures", measure.id, { position: "b" });
    theirs.remove("measures", measure.id);
    const result = merged(base, ours, theirs);
    expect(result.conflicts).toEqual([]);
    expect(withMerged(ours.workspace, result).measures).toEqual([]);
  });

  test("made on both copies for the same thing is one: both perspectives of a department are told apart by words", () => {
    const { base, measure, unit, ours, theirs } = town();
    const about = { itemKind: "measures", itemId: measure.id, orgUnitId: unit.id };
    ours.create("perspectives", { ...about, weight: "core", comment: "Hier" });
    theirs.create("perspectives", { ...about, weight: "core", comment: "Dort" });
    const result = merged(base, ours, theirs);
    expect(result.conflicts).toMatchObject([{ kind: "perspectives", field: "comment" }]);
    expect(withMerged(ours.workspace, result).perspectives).toMatchObject([{ comment: "Hier" }]);
  });
});

describe("a number both copies gave out", () => {
  test.each<[KindName, object, string, string]>([
    ["measures", { title: "Neu" }, "M-02", "M-03"],
    ["projects", { title: "Neu" }, "P-01", "P-02"],
    ["actionFields", { title: "Neu" }, "HF-2", "HF-3"],
  ])("is kept by the older, the other gets the next and it is said: %s", (kind, draft, kept, next) => {
    const { base, ours, theirs } = town();
    const mine = ours.create(kind, draft);
    const yours = theirs.create(kind, draft);
    expect([mine.code, yours.code]).toEqual([kept, kept]);
    const result = merged(base, ours, theirs);
    expect(result.renumbered).toMatchObject([{ kind, record: { id: yours.id }, from: kept, to: next }]);
    const records = withMerged(ours.workspace, result)[kind];
    expect(recordIn(records, mine.id)?.code).toBe(kept);
    expect(recordIn(records, yours.id)?.code).toBe(next);
    expect(Object.values(result.counters)).toContain(Number(next.split("-")[1]));
  });

  test("goals count within their field, also one that got a new number itself", () => {
    const { base, ours, theirs } = town();
    ours.create("goals", { title: "Mein", fieldId: ours.create("actionFields", { title: "Hier" }).id });
    theirs.create("goals", { title: "Dein", fieldId: theirs.create("actionFields", { title: "Dort" }).id });
    const goals = withMerged(ours.workspace, merged(base, ours, theirs)).goals;
    expect(goals.map(({ title, code }) => `${code} ${title}`).sort()).toEqual([
      "Z-1.1 Ziel",
      "Z-2.1 Mein",
      "Z-3.1 Dein",
    ]);
  });

  test("versions of the agenda count on", () => {
    const { base, ours, theirs } = town();
    for (const copy of [ours, theirs]) copy.create("agendaVersions", { number: "0.1", date: "2027-01-01" });
    const versions = withMerged(ours.workspace, merged(base, ours, theirs)).agendaVersions;
    expect(versions.map(({ number }) => number).sort()).toEqual(["0.1", "0.2"]);
  });
});

test("what is kept because something refers to it is named with what refers", () => {
  const { base, field, goal, ours, theirs } = town();
  ours.update("goals", goal.id, { fieldId: undefined });
  ours.remove("actionFields", field.id);
  const made = theirs.create("goals", { title: "Neu", fieldId: field.id });
  const result = merged(base, ours, theirs);
  expect(result.kept).toMatchObject([
    { kind: "actionFields", record: { id: field.id }, by: { record: { id: made.id } } },
  ]);
  expect(recordIn(withMerged(ours.workspace, result).actionFields, field.id)).toBeDefined();
});

test("two units moved below each other go back to where the first of them stood", () => {
  const { base, unit, other, ours, theirs } = town();
  ours.update("orgUnits", unit.id, { parentId: other.id });
  theirs.update("orgUnits", other.id, { parentId: unit.id });
  const result = merged(base, ours, theirs);
  const units = withMerged(ours.workspace, result).orgUnits;
  expect(result.loosened).toHaveLength(1);
  expect(units.filter(({ parentId }) => parentId)).toHaveLength(1);
});
