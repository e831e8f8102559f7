import { readCsv } from "@shared/transfer/readCsv";
import { readTableSource } from "@shared/transfer/readSource";
import {
  choicesToTry,
  optionsKept,
  type RememberedSource,
  recognition,
  rememberedFor,
  usualRule,
} from "@shared/transfer/table/rememberedSource";
import { tableOf } from "@shared/transfer/table/table";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile } from "../realData";

const table = (text: string) => tableOf(readCsv(strToU8(text)).rows);

describe("a remembered mapping", () => {
  const profile = (name: string, headings: string[], mapped: string[]) => ({
    name,
    headings,
    mapping: Object.fromEntries(mapped.map((heading) => [heading, "title"])),
  });
  test("comes back for the same headings, the most alike first", () => {
    const wide = profile("breit", ["Titel", "Amt", "Ende"], ["Titel"]);
    const narrow = profile("schmal", ["Titel"], ["Titel"]);
    expect(rememberedFor(table("Titel;Amt;Ende\na;b;c"), [narrow, wide], "x")?.name).toBe("breit");
  });
  test("does not come back where a mapped heading is missing", () => {
    expect(
      rememberedFor(table("Name;Amt\na;b"), [profile("x", ["Titel", "Amt"], ["Titel"])], "x"),
    ).toBeUndefined();
  });
  test("comes back for columns without headings only to the same source", () => {
    const letters = profile("produkte.csv", ["A", "B"], ["B"]);
    const found = (name: string) => rememberedFor({ headings: ["A", "B"] }, [letters], name)?.name;
    expect([found("produkte.csv"), found("andere.csv")]).toEqual(["produkte.csv", undefined]);
  });
  test.each([
    ["next year's name and as many columns", "Produkte 2027.csv", ["A", "B"], "likely"],
    ["next year's name and a column more", "Produkte 2027.csv", ["A", "B", "C"], undefined],
    ["another name and as many columns", "Konten 2026.csv", ["A", "B"], undefined],
    ["the same name", "Produkte_2026.csv", ["A", "B", "C"], "known"],
  ])("of columns without headings is suggested for %s or not", (_, name, headings, expected) => {
    const letters = profile("Produkte_2026.csv", ["A", "B"], ["A", "B"]);
    expect(recognition({ headings }, letters, name)).toBe(expected);
  });
  test.skipIf(!hasRealData)("of a real list without headings is suggested for its next year", () => {
    const bytes = realFile("prozesse/wesel_liste_produkte.csv");
    const list = tableOf(readTableSource({ name: "produkte.csv", bytes }).rows);
    const before = profile("Produkte-2025.csv", ["A", "B"], ["A", "B"]);
    expect(list.headingRow).toBeNull();
    expect(rememberedFor(list, [before], "Produkte-2026.csv")).toBe(before);
    expect(rememberedFor(list, [before], "Leistungen-2026.csv")).toBeUndefined();
  });
});

describe("what was chosen by hand", () => {
  const sheets = [{ name: "Hinweise" }, { name: "Projekte 2026" }];
  const source = (name: string, options: RememberedSource["options"]): RememberedSource => ({
    name,
    headings: ["Titel"],
    mapping: { Titel: "title" },
    options,
  });
  const guessed = { headings: ["Hinweis"] };

  test.each([
    ["a sheet by its name", { sheet: "Hinweise" }, { sheet: 0 }],
    ["a sheet whose name differs in digits alone", { sheet: "Projekte 2025" }, { sheet: 1 }],
    ["a sheet that is not there", { sheet: "Kosten" }, undefined],
    [
      "separator and character set",
      { delimiter: ",", encoding: "iso-8859-1" },
      { delimiter: ",", encoding: "iso-8859-1" },
    ],
    ["a character set nobody knows", { encoding: "ebcdic" }, undefined],
    ["that there are no headings", { headingRow: null }, { headingRow: null }],
    ["nothing", undefined, undefined],
  ])("is tried again: %s", (_, options, choice) => {
    const tries = choicesToTry(guessed, sheets, [source("liste.xlsx", options)], "liste.xlsx");
    expect(tries.map((one) => one.choice)).toEqual(choice ? [choice] : []);
  });

  test("is tried for the source of that name first, and not for more than three", () => {
    const others = ["a.csv", "b.csv", "c.csv", "liste 2025.csv"].map((name) =>
      source(name, { delimiter: "," }),
    );
    const tries = choicesToTry(
      guessed,
      sheets,
      [...others, source("liste 2026.csv", { headingRow: 2 })],
      "liste 2026.csv",
    );
    expect(tries.map(({ profile }) => profile.name)).toEqual(["liste 2026.csv", "liste 2025.csv", "a.csv"]);
  });

  test("is not asked for where the headings are known without it", () => {
    const plain = source("liste.csv", undefined);
    expect(
      choicesToTry(
        { headings: ["Titel"] },
        sheets,
        [plain, source("x.csv", { delimiter: "," })],
        "liste.csv",
      ),
    ).toEqual([]);
  });

  test("is kept by the sheet's name, and not at all where all was guessed", () => {
    expect(optionsKept({ sheet: 1, headingRow: null }, sheets)).toEqual({
      sheet: "Projekte 2026",
      headingRow: null,
    });
    expect(optionsKept({}, sheets)).toBeUndefined();
  });
});

test.each([
  ["a source nobody knows keeps what is there", undefined, "code", "keep"],
  ["a known source with a key is followed", {}, "code", "replace"],
  ["a known source without a key keeps what is there", {}, undefined, "keep"],
  ["what was chosen last counts", { rule: "keep" }, "code", "keep"],
  ["what was chosen last counts without a key too", { rule: "replace" }, undefined, "replace"],
] as const)("%s", (_, remembered, keyField, rule) => {
  expect(usualRule(remembered, keyField)).toBe(rule);
});
