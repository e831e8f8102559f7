import { readSource } from "@shared/transfer/plan/source";
import type { SourceFile } from "@shared/transfer/readSource";
import type { RememberedSource } from "@shared/transfer/table/rememberedSource";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";

const file = (name: string, content: string): SourceFile => ({ name, bytes: strToU8(content) });
const pasted = (content: string): SourceFile => ({ ...file("Zwischenablage", content), pasted: true });

const remembered = (title: string, options: RememberedSource["options"]): RememberedSource => ({
  name: "liste.csv",
  headings: [title],
  mapping: { [title]: "title" },
  options,
});

/** Headings and rows, cells parted by bars. */
async function linesOf(given: SourceFile, ...profiles: RememberedSource[]) {
  const source = await readSource(given, "0.", profiles);
  if (source.holds !== "table") throw new Error("The file holds no table.");
  const { headings, rows } = source.table;
  return [headings, ...rows.map(({ cells }) => cells.map(({ text }) => text))].map((line) =>
    line.join(" | "),
  );
}

const twoHeads = "Projekt;Status\nVorhaben;Stand\nPortal;läuft";
const lists = JSON.stringify({ dienste: [{ name: "Pass" }], orte: [{ ort: "Rathaus" }] });

describe("a table of a remembered source is read as people chose", () => {
  const underSecond = ["Vorhaben | Stand", "Portal | läuft"];
  test.each([
    [
      "separator",
      file("a.csv", "Titel,Amt;Ort\nPortal,A;B"),
      { delimiter: "," },
      ["Titel | Amt;Ort", "Portal | A;B"],
    ],
    ["character set", file("a.csv", "Titel\nBüro"), { encoding: "windows-1252" }, ["Titel", "BÃ¼ro"]],
    ["heading row", file("a.csv", twoHeads), { headingRow: 1 }, underSecond],
    ["list of a JSON file", file("a.json", lists), { sheet: "orte[]" }, ["ort", "Rathaus"]],
    ["heading row of cells", pasted(twoHeads.replaceAll(";", "\t")), { headingRow: 1 }, underSecond],
    ["separator of cells", pasted("Titel,Amt\nPortal,A"), { delimiter: "," }, ["Titel | Amt", "Portal | A"]],
  ])("%s", async (_, given, options, lines) => {
    const title = lines[0]?.split(" | ")[0] ?? "";
    expect(await linesOf(given)).not.toEqual(lines);
    expect(await linesOf(given, remembered(title, options))).toEqual(lines);
  });
});

test("pasted letters stay what they are, whatever the character set of the same list as a file", async () => {
  const chosen = remembered("Titel", { encoding: "windows-1252" });
  expect(await linesOf(pasted("Titel\nBürgerbüro"), chosen)).toEqual(["Titel", "Bürgerbüro"]);
});
