import { multipliersOut } from "@renderer/features/stakeholders/multipliers/multiplierColumns";
import { outgoing } from "@renderer/ui/RecordTable/outgoing";
import { byId } from "@shared/domain/workspace";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

test("multipliers leave by department with the gaps, the confidential ones counted", () => {
  const person = makeRecord("persons", 101, { displayName: "Anna Beispiel" });
  const office = makeRecord("orgUnits", 102, { name: "Bauamt", kind: "office" });
  const gap = makeRecord("orgUnits", 103, { name: "Hauptamt", kind: "office" });
  const named = makeRecord("stakeholders", 105, { label: "Lotsin", personId: person.id });
  const lists = {
    departments: [
      { unit: office, multipliers: [named] },
      { unit: gap, multipliers: [] },
    ],
    elsewhere: [makeRecord("stakeholders", 104, { label: "Verein", sensitivity: "internal" })],
    persons: byId([person]),
  };
  const { confidential, total, sheet } = outgoing(
    multipliersOut(lists, createTranslate("de")),
    formatIn("de"),
  );
  expect(sheet("all").rows).toEqual([
    ["Bauamt", "Lotsin (Anna Beispiel)"],
    ["Hauptamt", "Noch niemand"],
    ["Ohne Fachbereich", "Verein"],
  ]);
  expect([confidential, total]).toEqual([1, 3]);
  expect(sheet("open").rows).toHaveLength(2);
});
