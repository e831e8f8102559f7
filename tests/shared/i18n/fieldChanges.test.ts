import type { KindName } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { fieldChanges } from "@shared/i18n/fieldChanges";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { describe, expect, test } from "vitest";

const titles = new Map([
  ["u1", "Kämmerei"],
  ["g1", "Z-1.1 Ohne Weg ins Rathaus"],
]);
const words = {
  t: createTranslate("de", { goal: { one: "Leitziel", many: "Leitziele" } }),
  format: formatIn("de"),
  titleFor: (_kind: KindName, id: string) => titles.get(id),
};
const changed = (kind: KindName, before: object | null, after: object | null) =>
  fieldChanges(words, { kind, id: "x", before, after }).map(({ label, before: was, after: is }) => [
    label,
    was,
    is,
  ]);

describe("a changed field is told in words", () => {
  test.each<[string, KindName, object, object, string[]]>([
    ["a year as it is", "goals", { horizonYear: 2029 }, { horizonYear: 2031 }, ["Zieljahr", "2029", "2031"]],
    [
      "an enumeration by its label",
      "projects",
      { phase: "idea" },
      { phase: "running" },
      ["Phase", "Idee", "Umsetzung"],
    ],
    [
      "a number that is an enumeration by its label",
      "goals",
      { priority: 1 },
      { priority: 3 },
      ["Priorität", "1 – sehr hoch", "3 – mittel"],
    ],
    [
      "a list of enumeration values by their labels",
      "measures",
      { financing: [] },
      { financing: ["own", "grant"] },
      ["Finanzierung", "", "Eigenmittel, Fördermittel"],
    ],
    [
      "a reference by the title of its record",
      "projects",
      { leadUnitId: "u1" },
      {},
      ["Federführung", "Kämmerei", ""],
    ],
    [
      "a reference to something gone as such",
      "projects",
      { leadUnitId: "u2" },
      {},
      ["Federführung", "nicht mehr vorhanden", ""],
    ],
    [
      "several references by their titles",
      "projects",
      { goalIds: [] },
      { goalIds: ["g1"] },
      ["Zahlt ein auf", "", "Z-1.1 Ohne Weg ins Rathaus"],
    ],
    ["a day as TT.MM.JJJJ", "projects", {}, { endPlan: "2027-03-05" }, ["Ende geplant", "", "05.03.2027"]],
    ["cents as an amount", "projects", {}, { budgetPlan: 1250000 }, ["Budget geplant", "", "12.500,00 €"]],
    ["yes and no", "projects", { flagship: false }, { flagship: true }, ["Leuchtturmprojekt", "nein", "ja"]],
    [
      "rich text as plain text",
      "goals",
      {},
      { description: richTextOf("Weniger Wege") },
      ["Beschreibung", "", "Weniger Wege"],
    ],
    [
      "a list of parts by its number",
      "indicators",
      { measurements: [] },
      { measurements: [{}, {}] },
      ["Messwerte", "", "2 Einträge"],
    ],
    [
      "a label with the house's own word",
      "indicators",
      { goalId: "g1" },
      { goalId: "g2" },
      ["Leitziel", "Z-1.1 Ohne Weg ins Rathaus", "nicht mehr vorhanden"],
    ],
  ])("%s", (_case, kind, before, after, expected) => {
    expect(
      changed(kind, before, after).map((row) => row.map((text) => text?.replaceAll("\u00a0", " "))),
    ).toEqual([expected]);
  });
});

describe("what is left out", () => {
  test.each<[string, object, object]>([
    [
      "fields the program keeps for itself",
      { updatedAt: "a", position: "a0" },
      { updatedAt: "b", position: "a1" },
    ],
    ["a text without words that stays so", { summary: "" }, { objective: richTextOf("") }],
    ["empty that stays empty", { note: "" }, { note: undefined }],
    ["what did not change", { title: "A", goalIds: ["g1"] }, { title: "A", goalIds: ["g1"] }],
  ])("%s", (_case, before, after) => {
    expect(changed("projects", before, after)).toEqual([]);
  });
});

test("a new record is told by what it began with", () => {
  expect(changed("goals", null, { id: "1", title: "Ohne Wege", status: "draft", note: "" })).toEqual([
    ["Titel", "", "Ohne Wege"],
    ["Status", "", "Entwurf"],
  ]);
});
