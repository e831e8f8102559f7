import type { Outline } from "@shared/transfer/outline";
import { readDocx } from "@shared/transfer/readDocx";
import { readMarkdown } from "@shared/transfer/readMarkdown";
import { isDoubtful, type ProposalKind } from "@shared/transfer/strategy/proposal";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile, realNames } from "./realData";
import { lostBlocks } from "./strategy/coverage";

const chapters = (): Outline[] =>
  realNames("strategie/ulm-smart-city")
    .filter((name) => name.endsWith(".md"))
    .map((name, index) => readMarkdown(realFile(`strategie/ulm-smart-city/${name}`), name, `${index}.`));

const wordFiles = realNames("docx").filter((name) => !name.includes("truncated"));

describe.skipIf(!hasRealData)("the nine chapters of a real strategy", () => {
  const { nodes } = hasRealData ? proposeStrategy(chapters()) : { nodes: [] };
  const of = (kind: ProposalKind) => nodes.filter((node) => node.kind === kind);

  test("give their fields, goals, measures and guidelines", () => {
    expect(
      Object.fromEntries(
        (["actionField", "challenges", "goal", "measure", "guideline"] as const).map((kind) => [
          kind,
          of(kind).length,
        ]),
      ),
    ).toEqual({ actionField: 6, challenges: 6, goal: 32, measure: 61, guideline: 6 });
  });

  test("give each field its own goals and measures", () => {
    const fieldOf = (id: string | undefined): string => {
      const node = nodes.find((other) => other.id === id);
      return !node ? "" : node.kind === "actionField" ? node.title : fieldOf(node.parentId);
    };
    const counts = of("actionField").map(({ title }) => [
      title,
      of("goal").filter((node) => fieldOf(node.id) === title).length,
      of("measure").filter((node) => fieldOf(node.id) === title).length,
    ]);
    expect(counts).toEqual([
      ["Mobilität", 0, 18],
      ["Bildung", 6, 10],
      ["Kultur", 8, 5],
      ["Rettung und Katastrophenschutz", 9, 14],
      ["Sicherheit", 7, 12],
      ["Städte, Gebäude und Wohnen", 2, 2],
    ]);
  });

  test("give introduction, situation and the chapter about the fields", () => {
    expect(
      nodes.filter((node) => node.parentId === undefined).map((node) => [node.kind, node.title]),
    ).toEqual([
      ["preface", "Intro"],
      ["situation", "Unsere Ausgangslage und Herausforderungen"],
      ["approach", "Handlungsfelder: Wo wirkt die smarte Stadt"],
    ]);
  });

  test("have misspelled part names recognised and guesses marked", () => {
    expect(nodes.filter((node) => node.reason === "misspelledName").map((node) => node.title)).toEqual([
      "Herauforderungen",
      "Leitinien",
      "Herausfoderungen",
    ]);
    expect(nodes.filter(isDoubtful)).toHaveLength(19);
  });

  test("lose no paragraph, and none lands twice", () => {
    const outlines = chapters();
    expect(lostBlocks(outlines, proposeStrategy(outlines))).toEqual([]);
  });
});

describe.skipIf(!hasRealData)("a Word file from the field", () => {
  test.each(wordFiles)("%s loses no paragraph on its way into lines", (name) => {
    const outline = readDocx(realFile(`docx/${name}`), name);
    expect(lostBlocks([outline], proposeStrategy([outline]))).toEqual([]);
  });
});
