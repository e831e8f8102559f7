import { AppError } from "@shared/errors";
import { de } from "@shared/i18n/de";
import { readingProblem, wordsWritten } from "@shared/i18n/readingWords";
import { createTranslate } from "@shared/i18n/translate";
import { noticeCodes } from "@shared/transfer/outline";
import { comparisons, differenceRules } from "@shared/transfer/plan/change";
import { refusalReasons } from "@shared/transfer/plan/tablePlan";
import { tableTargets } from "@shared/transfer/plan/tableTargets";
import { tooLargeReasons, unreadableReasons } from "@shared/transfer/readingError";
import { proposalKinds, proposalReasons } from "@shared/transfer/strategy/proposal";
import { describe, expect, test } from "vitest";

const t = createTranslate("de");

describe("reading in has words for", () => {
  test.each<[string, readonly string[], object]>([
    [
      "every reason a file cannot be read",
      [...unreadableReasons, ...tooLargeReasons, "encrypted"],
      de.reading.problems,
    ],
    ["every kind of line", proposalKinds, de.reading.kinds],
    ["every reason of a guess", proposalReasons, de.reading.reasons],
    ["every comparison", comparisons, de.reading.comparison],
    ["every rule for differences", differenceRules, de.reading.rule],
    ["every target of a table", tableTargets, de.reading.table.targets],
    ["every reason a row stays out", refusalReasons, de.reading.table.refusals],
    ["the count of every such reason", refusalReasons, de.reading.table.reasons],
    ["everything a reader notices", noticeCodes.map((code) => `${code}_other`), de.reading.notices],
  ])("%s", (_, codes, words) => {
    expect(codes.filter((code) => !(code in words))).toEqual([]);
  });
});

test("a problem is told with what to do and its limit", () => {
  const old = new AppError("unreadable", "", { reason: "oldWord" });
  const large = new AppError("tooLarge", "", { reason: "bytes", limit: 100 });
  expect([readingProblem(t, old), readingProblem(t, large)]).toEqual([
    "Die Datei ist im alten Word-Format (.doc). Öffnen Sie sie in Word und speichern Sie sie als „Word-Dokument (.docx)“.",
    "Die Datei ist größer als 100\u00a0MB.",
  ]);
});

test.each([
  ["encrypted", {}, /Kennwort/],
  ["storage", {}, /gespeichert oder gelesen/],
  ["unreadable", { reason: "unknown" }, /anderes Format/],
] as const)("a problem without a reason of its own is told by its code (%s)", (code, details, words) => {
  expect(readingProblem(t, new AppError(code, "", details))).toMatch(words);
});

test("a record says in words where it was read from", () => {
  expect(wordsWritten(t).readFrom("06_Bildung.md", "04", ["Kurzfristig"])).toBe(
    "Eingelesen aus 06_Bildung.md, Kurzfristig, Nr. 04",
  );
});
