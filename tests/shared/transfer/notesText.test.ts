import { hasHeadings, notesIn } from "@shared/transfer/notesText";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile, realNames } from "./realData";

const read = (text: string, name = "notizen.md") => notesIn(new TextEncoder().encode(text), name);

describe("notes of a file", () => {
  test.each<[string, string, string, object[]]>([
    [
      "lists under headings",
      "a.md",
      "# Ganzes\n\n## Zitate\n* eins\n* zwei\n\n## Leer\n",
      [{ title: "Zitate", lines: ["eins", "zwei"] }],
    ],
    [
      "nested entries are cards of their own",
      "a.md",
      "## A\n* oben\n  * unten\n",
      [{ title: "A", lines: ["oben", "unten"] }],
    ],
    [
      "a label in bold is none",
      "a.md",
      "## A\n**Was war der Anlass?**\n\n**Fett** und mehr\n",
      [{ title: "A", lines: ["Fett und mehr"] }],
    ],
    [
      "what stands before the first heading has no title",
      "a.md",
      "lose\n\n## A\n- b\n",
      [{ lines: ["lose"] }, { title: "A", lines: ["b"] }],
    ],
    [
      "plain text gives a card for each line, without bullets",
      "a.txt",
      "• eins\n\n• zwei\n",
      [{ lines: ["eins", "zwei"] }],
    ],
    ["an empty file has none", "a.txt", "\n\n", []],
  ])("%s", (_, name, text, expected) => {
    expect(read(text, name)).toEqual(expected);
  });
});

const folder = "workshop/cdl-barcamp-2025";

test.skipIf(!hasRealData)("real notes of five sessions give cards under their headings", () => {
  const files = realNames(folder).filter((name) => name.endsWith(".md"));
  expect(files).toHaveLength(5);
  for (const name of files) {
    const bytes = realFile(`${folder}/${name}`);
    // Every list entry of the file is a card: nothing of the session gets lost.
    const entries = new TextDecoder()
      .decode(bytes)
      .split("\n")
      .filter((line) => /^\s*[*+-] +\S/.test(line));
    const lines = notesIn(bytes, name).flatMap((group) => group.lines);
    expect(lines.length).toBeGreaterThanOrEqual(entries.length);
    expect(lines.filter((line) => /^[*#]|\*\*/.test(line))).toEqual([]);
    expect(hasHeadings(new TextDecoder().decode(bytes))).toBe(true);
  }
});

test.each([
  ["notes under a heading", "# Zitate\n- eins", true],
  ["a list", "- eins\n- zwei", false],
  ["a word with a number sign", "#klausur\nzwei", false],
  ["one line alone", "# 1 der Liste", false],
])("%s: pasted as notes or not", (_, text, expected) => {
  expect(hasHeadings(text)).toBe(expected);
});
