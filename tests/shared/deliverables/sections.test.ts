import type { SectionChoice, SectionDefinition } from "@shared/deliverables/deliverable";
import { choicesOf, resolveSections } from "@shared/deliverables/sections";
import { describe, expect, test } from "vitest";

const definitions: readonly SectionDefinition[] = [
  { key: "preface", label: "chapters.preface", enabled: true },
  { key: "vision", label: "chapters.vision", enabled: true },
  { key: "glossary", label: "chapters.glossary", enabled: false },
];
const choice = (key: string, more: Partial<SectionChoice> = {}): SectionChoice => ({
  key,
  label: "",
  enabled: true,
  ...more,
});

describe("the sections of a document", () => {
  test.each<[string, SectionChoice[], string[]]>([
    ["stand in their own order while nobody chose", [], ["preface", "vision", "glossary"]],
    [
      "stand in the house's order",
      [choice("glossary"), choice("vision"), choice("preface")],
      ["glossary", "vision", "preface"],
    ],
    ["that are new stand behind the one they follow", [choice("preface")], ["preface", "vision", "glossary"]],
    [
      "that are new and first stand first",
      [choice("glossary"), choice("vision")],
      ["preface", "glossary", "vision"],
    ],
    [
      "that the product no longer knows are dropped",
      [choice("gone"), choice("vision"), choice("preface")],
      ["vision", "glossary", "preface"],
    ],
    [
      "that were stored twice stand once",
      [choice("vision"), choice("vision"), choice("preface")],
      ["vision", "glossary", "preface"],
    ],
  ])("%s", (_, choices, keys) => {
    expect(resolveSections(definitions, choices).map(({ key }) => key)).toEqual(keys);
  });

  test("keep the house's heading without the blanks around it, and whether they are shown", () => {
    const [first] = resolveSections(definitions, [
      choice("vision", { label: " Leitbild ", enabled: false }),
    ]).filter(({ key }) => key === "vision");
    expect(first).toMatchObject({ houseLabel: "Leitbild", enabled: false });
  });

  test("come back unchanged from what is stored of them", () => {
    const resolved = resolveSections(definitions, [choice("glossary", { label: "Begriffe" })]);
    expect(resolveSections(definitions, choicesOf(resolved))).toEqual(resolved);
  });
});
