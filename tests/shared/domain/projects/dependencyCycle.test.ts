import { closingCycle } from "@shared/domain/projects/dependencyCycle";
import { describe, expect, test } from "vitest";

describe("a link between projects closes", () => {
  const links = (...pairs: string[]) =>
    pairs.map((pair) => ({ fromProjectId: pair.charAt(0), toProjectId: pair.charAt(1) || undefined }));
  test.each<[string, string[], string, string | undefined]>([
    ["no circle between strangers", [], "AB", undefined],
    ["no circle along a chain", ["AB", "BC"], "CD", undefined],
    ["no circle where two wait for one", ["AC", "BC"], "AB", undefined],
    ["a circle with itself", [], "AA", "AA"],
    ["a circle of two", ["BA"], "AB", "ABA"],
    ["a circle of three", ["BC", "CA"], "AB", "ABCA"],
    ["the shortest of several circles", ["BC", "CD", "DA", "BA"], "AB", "ABA"],
    ["no circle through something outside", ["B"], "AB", undefined],
    ["no circle where another one is already", ["BC", "CB"], "AB", undefined],
  ])("%s", (_, existing, link, expected) => {
    const [fromProjectId = "", toProjectId = ""] = [...link];
    expect(closingCycle(links(...existing), { fromProjectId, toProjectId })?.join("")).toBe(expected);
  });
});
