import { fold } from "@shared/domain/fold";
import { kinds } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { searchEntry } from "@shared/domain/searchText";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

test.each([
  ["Größe", "groesse"],
  ["Straße", "strasse"],
  ["ÄMTER", "aemter"],
  ["Café", "cafe"],
  ["M-14", "m-14"],
])("%s folds to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test("an entry holds title, code and every word of the record, and no ids, dates or stored keys", () => {
  const now = "2026-03-14T09:30:00.000Z";
  const fieldId = crypto.randomUUID();
  const goal = kinds.goals.schema.parse({
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    code: "Z-2.1",
    title: "Wege sparen",
    fieldId,
    outcomeStatement: "Niemand kommt zweimal.",
    description: richTextOf("Auch ohne Termin."),
    position: "a0",
  });
  expect(searchEntry("goals", goal)).toEqual({
    key: `goals:${goal.id}`,
    kind: "goals",
    id: goal.id,
    title: "Wege sparen",
    code: "Z-2.1",
    text: "Niemand kommt zweimal.\nAuch ohne Termin.",
  });
});

test.each([
  [
    "stakeholders",
    { label: "Personalrat", concerns: "Leistungskontrolle", attitude: -2 },
    "Leistungskontrolle",
  ],
  ["organisations", { name: "Stadt Neuenfeld", topics: ["E-Akte", "Ablage"] }, "E-Akte\nAblage"],
  ["roleCards", { title: "Digital-Navigatorin", mandate: richTextOf("Hält zusammen.") }, "Hält zusammen."],
  ["processes", { name: "Hundesteuer anmelden", painPoints: ["Formular fehlt"] }, "Formular fehlt"],
  [
    "councilPapers",
    { subject: "Bürgerportal", proposedResolution: ["Dem wird zugestimmt."] },
    "Dem wird zugestimmt.",
  ],
] as const)("an entry of the registers is found by its words (%s)", (kind, draft, text) => {
  expect(searchEntry(kind, makeRecord(kind, 1, draft as never))).toMatchObject({ kind, text });
});

test("the app's own bookkeeping is not searched", () => {
  expect(searchEntry("savedViews", { id: crypto.randomUUID() })).toBeUndefined();
});
