import { headingName, numberOf, withoutNumber } from "@shared/transfer/strategy/headingName";
import { describe, expect, test } from "vitest";

describe("a heading announces", () => {
  test.each([
    ["Ziele", "goals", "exact"],
    ["2.1 Ziele", "goals", "exact"],
    ["III. Strategische Ziele", "goals", "exact"],
    ["Unsere strategischen Ziele:", "goals", "exact"],
    ["Zielsetzungen", "goals", "exact"],
    ["Ziele der Stadt Musterstadt", "goals", "near"],
    ["Ziele im Handlungsfeld Bildung", "goals", "near"],
    ["Mobilität: Ziele", "goals", "near"],
    ["MASSNAHMEN", "measures", "exact"],
    ["Maßnahmen", "measures", "exact"],
    ["Geplante Projekte", "measures", "exact"],
    ["Maßnahmen und Projekte", "measures", "near"],
    ["Umsetzung", "implementation", "exact"],
    ["Umsetzung und Roadmap", "implementation", "exact"],
    ["Herausforderungen", "challenges", "exact"],
    ["Herauforderungen", "challenges", "misspelled"],
    ["Herausfoderungen", "challenges", "misspelled"],
    ["Leitinien", "guidelines", "misspelled"],
    ["Ausgangslage", "situation", "exact"],
    ["Unsere Ausgangslage und Herausforderungen", "situation", "near"],
    ["Ist-Situation", "situation", "exact"],
    ["Wo stehen wir?", "situation", "exact"],
    ["Vision", "vision", "exact"],
    ["Vision Musterstadt 2035", "vision", "near"],
    ["Leitplanken & Grundsätze", "guidelines", "near"],
    ["Handlungsfelder: Wo wirkt die smarte Stadt", "fields", "near"],
    ["Musterstädter Werte", "guidelines", "exact"],
    ["Organisation und Zuständigkeiten", "governance", "exact"],
    ["Monitoring und Fortschreibung", "monitoring", "exact"],
    ["Fazit und Ausblick", "outlook", "exact"],
    ["Inhaltsverzeichnis", "directory", "exact"],
    ["Goals and Measures", "goals", "near"],
    ["Our Guiding Principles", "guidelines", "exact"],
    ["Next steps", "outlook", "exact"],
    ["Projekte und Visionäre", "measures", "weak"],
  ])("%s: %s (%s)", (title, concept, strength) => {
    const name = headingName(title);
    expect([name?.concepts[0], name?.strength]).toEqual([concept, strength]);
  });

  test.each([
    "Bildung",
    "Zielgruppen",
    "Digitale Verwaltung",
    "Projektumfeld",
    "5G-Ausbau",
    "Smart City Vorbilder",
    "Zielbild-Workshop mit dem Rat",
    "",
    "17",
  ])("nothing: %s", (title) => {
    expect(headingName(title)).toBeUndefined();
  });

  test("both things it names, in their order", () => {
    expect(headingName("Ziele und Maßnahmen")?.concepts).toEqual(["goals", "measures"]);
  });
});

describe("the number of a heading", () => {
  test.each([
    ["2.1 Ziele", "2.1", "Ziele"],
    ["3. Bildung", "3", "Bildung"],
    ["4 Bildung", "4", "Bildung"],
    ["IV. Bildung", undefined, "Bildung"],
    ["a) Bildung", undefined, "Bildung"],
    ["Kapitel 3: Bildung", "3", "Bildung"],
    ["5G-Ausbau", undefined, "5G-Ausbau"],
    ["2030 im Blick", undefined, "2030 im Blick"],
    ["Dr. Muster", undefined, "Dr. Muster"],
    ["1.", undefined, "1."],
  ])("%s is %s", (title, number, bare) => {
    expect([numberOf(title), withoutNumber(title)]).toEqual([number, bare]);
  });
});
