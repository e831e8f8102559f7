import { expect, test } from "vitest";
import { unexplained } from "./builtTexts";

test("a hit beside a known one is still told", () => {
  const text = "a('http://www.w3.org/2000/svg');b('http://boese.example/')";
  const known = [{ reads: /http:\/\/www\.w3\.org\//, because: "a name" }];
  const told = unexplained([{ path: "x.js", text }], /http:\/\//, known);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("boese.example");
  expect(unexplained([{ path: "x.js", text }], /http:\/\//, [])).toHaveLength(2);
});
