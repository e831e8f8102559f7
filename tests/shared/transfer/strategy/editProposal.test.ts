import {
  idsBelow,
  ignoredIds,
  indent,
  mergeIntoParent,
  outdent,
  setKind,
  setTitle,
  splitText,
} from "@shared/transfer/strategy/editProposal";
import type { Proposal } from "@shared/transfer/strategy/proposal";
import { describe, expect, test } from "vitest";
import { propose, shapeOf } from "./shape";

const text =
  "# Bildung\nLage\n## Herausforderungen\nSchwer\n## Ziele\n- Nähe\n- Ruhe\n## Maßnahmen\n- Portal: Ein Zugang";
const start = propose(text);
const idOf = (title: string, { nodes }: Proposal = start) =>
  nodes.find((node) => node.title === title)?.id ?? "";

describe("before anything is stored", () => {
  test("a line becomes something else and says that a person decided it", () => {
    const changed = setKind(new Set([idOf("Nähe")]), "measure")(start);
    expect(changed.nodes.find((node) => node.title === "Nähe")).toMatchObject({
      kind: "measure",
      reason: "byHand",
    });
    expect(start.nodes.find((node) => node.title === "Nähe")?.kind).toBe("goal");
  });

  test("lines below an ignored line are ignored with it and come back with it", () => {
    const ignored = setKind(new Set([idOf("Ziele")]), "ignored")(start);
    const titles = ({ nodes }: Proposal) =>
      nodes.filter((node) => ignoredIds(nodes).has(node.id)).map((node) => node.title);
    expect(titles(ignored)).toEqual(["Ziele", "Nähe", "Ruhe"]);
    expect(titles(setKind(new Set([idOf("Ziele")]), "text")(ignored))).toEqual([]);
  });

  test("a line's text goes into the line it stands below, its own lines move up", () => {
    expect(shapeOf(mergeIntoParent(idOf("Ziele"))(start)).slice(0, 4)).toEqual([
      "actionField Bildung | Lage Ziele",
      "  challenges Herausforderungen | Schwer",
      "  goal Nähe",
      "  goal Ruhe",
    ]);
  });

  test("an entry goes back into the text as it stood", () => {
    const merged = mergeIntoParent(idOf("Portal"))(start);
    expect(shapeOf(merged).at(-1)).toBe("  text Maßnahmen | Portal: Ein Zugang");
  });

  test("a text is parted into lines of one kind", () => {
    const goals = propose(
      "# Bildung\n## Ziele\n### Schulen\nErster Satz hier.\n\nZweiter Satz hier.\n\n- Punkt",
    );
    expect(shapeOf(splitText(idOf("Schulen", goals), "goal")(goals)).slice(2)).toEqual([
      "    goal Schulen",
      "      goal Erster Satz hier",
      "      goal Zweiter Satz hier",
      "      goal Punkt",
    ]);
  });

  test("a line moves below the one before it and back", () => {
    const below = indent(idOf("Ruhe"))(start);
    expect(shapeOf(below)).toContain("      goal Ruhe");
    expect(shapeOf(outdent(idOf("Ruhe"))(below))).toEqual(shapeOf(start));
  });

  test("a line that has nothing before or above it stays where it is", () => {
    expect(indent(idOf("Nähe"))(start)).toBe(start);
    expect(outdent(idOf("Bildung"))(start)).toBe(start);
    expect(mergeIntoParent(idOf("Bildung"))(start)).toBe(start);
  });

  test("a line gets other words, but not none", () => {
    const renamed = setTitle(idOf("Nähe"), "  Nah am \n Menschen ")(start);
    expect(shapeOf(renamed)).toContain("    goal Nah am Menschen");
    expect(setTitle(idOf("Nähe"), " ")(start)).toEqual(start);
  });

  test("what stands below a line is found at any depth", () => {
    expect(idsBelow(start.nodes, idOf("Bildung")).size).toBe(start.nodes.length - 1);
  });
});
