import { headingLabel } from "@shared/transfer/strategy/headingLabel";
import { describe, expect, test } from "vitest";

describe("a title says itself what it is:", () => {
  test.each([
    ["Handlungsfeld 3: Bildung", "actionField", "Bildung", "3"],
    ["Handlungsfeld Bildung und Teilhabe", "actionField", "Bildung und Teilhabe", undefined],
    ["HF 2 – Mobilität", "actionField", "Mobilität", "2"],
    ["Handlungsfeld A: Bauen", "actionField", "Bauen", "A"],
    ["Ziel 1.2: Wege werden kürzer", "goal", "Wege werden kürzer", "1.2"],
    ["Strategisches Ziel 4 – Alle kommen mit", "goal", "Alle kommen mit", "4"],
    ["Leitziel: Nah am Menschen", "goal", "Nah am Menschen", undefined],
    ["Z2.1 Wege werden kürzer", "goal", "Wege werden kürzer", "2.1"],
    ["Maßnahme 7: Bürgerportal", "measure", "Bürgerportal", "7"],
    ["Massnahme 7: Bürgerportal", "measure", "Bürgerportal", "7"],
    ["M 14: Bürgerportal", "measure", "Bürgerportal", "14"],
    ["Projekt: Offenes WLAN", "measure", "Offenes WLAN", undefined],
    ["Leitlinie 2: Offen vor geschlossen", "guideline", "Offen vor geschlossen", "2"],
    ["Goal 3: Shorter ways", "goal", "Shorter ways", "3"],
    ["Action Area 1 – Education", "actionField", "Education", "1"],
  ])("%s", (words, kind, title, number) => {
    const label = headingLabel(words);
    expect([label?.kind, label?.title, label?.number]).toEqual([kind, title, number]);
  });

  test.each([
    "Ziele",
    "Ziel",
    "Zielgruppen: alle",
    "Maßnahmen",
    "Projektleitung 2: Aufgaben",
    "M-Commerce",
    "Handlungsfelder",
  ])("but not %s", (words) => {
    expect(headingLabel(words)).toBeUndefined();
  });
});
