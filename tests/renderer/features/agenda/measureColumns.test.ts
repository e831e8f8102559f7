import { measureColumns, shownMeasures } from "@renderer/features/agenda/outline/measureColumns";
import { outgoing } from "@renderer/ui/RecordTable/outgoing";
import { visibleRows } from "@shared/domain/agenda/outlineRows";
import { byId } from "@shared/domain/workspace";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { byField, byGoal } from "@tests/shared/domain/agenda/town";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const folded = new Set([...byField().byKey.keys()]);

test.each([
  ["field first", byField()],
  ["goal first", byGoal()],
])("all measures of an outline leave once each, also folded away: %s", (_, outline) => {
  const rows = visibleRows(outline, folded);
  const titles = shownMeasures(outline, rows, false).map(({ title }) => title);
  expect([...titles].sort()).toEqual(["M1", "M2", "M3", "M4"]);
});

test("of a filtered outline the measures found leave, without the others of their goal", () => {
  const outline = byField();
  const rows = visibleRows(outline, new Set(), (line) => line.type === "item" && line.record.title === "M2");
  expect(shownMeasures(outline, rows, true).map(({ title }) => title)).toEqual(["M2"]);
});

test("a measure leaves with field, goals, lead, days, priority and status; who is restricted is not named", () => {
  const field = makeRecord("actionFields", 101, { title: "Service", code: "HF-1" });
  const goal = makeRecord("goals", 102, { title: "Online", code: "Z-1" });
  const unit = makeRecord("orgUnits", 103, { name: "Hauptamt", kind: "office" });
  const person = makeRecord("persons", 104, { displayName: "Anna Beispiel" });
  const hidden = makeRecord("persons", 105, { displayName: "Bert Muster", restricted: true });
  const measure = (number: number, leadPersonId: string) =>
    makeRecord("measures", number, {
      code: "M-1",
      title: "Portal",
      fieldId: field.id,
      goalIds: [goal.id],
      leadUnitId: unit.id,
      leadPersonId,
      start: "2027-01-01",
      priority: "high",
    });
  const look = {
    fields: byId([field]),
    goals: byId([goal]),
    units: byId([unit]),
    persons: byId([person, hidden]),
  };
  const t = createTranslate("de");
  const { sheet } = outgoing(
    {
      rows: [measure(201, person.id), measure(202, hidden.id)],
      columns: measureColumns(look, t),
      sensitivityOf: () => "internal",
      caption: "",
    },
    formatIn("de"),
  );
  const { columns, rows } = sheet("all");
  expect(columns.find(({ kind }) => kind === "date")?.heading).toBe("Beginn");
  expect(rows[0]).toEqual([
    "M-1",
    "Portal",
    "HF-1 Service",
    "Z-1 Online",
    "Hauptamt",
    "Anna Beispiel",
    "2027-01-01",
    undefined,
    t("enumerations.measurePriority.high"),
    "Idee",
  ]);
  expect(rows[1]?.[5]).toBe(t("settings.privacy.restricted"));
});
