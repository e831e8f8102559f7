import {
  heading,
  image,
  link,
  list,
  listItem,
  pageBreak,
  paragraph,
  section,
  text,
} from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import { checkDocument } from "@shared/document/checkDocument";
import { compare } from "@shared/document/compare";
import type { Block, Document, Inline, Revision, Section } from "@shared/document/model";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDocument } from "../writers/arbitraryDocument";
import { sampleAgenda, tinyPng } from "../writers/sampleAgenda";
import { wordRuleFindings } from "../writers/wordRules";
import { kept } from "./keptVersion";

const cause = { author: "Klausur 12.02.", date: "2026-02-12" };
const at = (recordId: string, field = "title") => ({ anchor: { kind: "measures", recordId, field } });
const documentOf = (...blocks: Block[]): Document => ({ ...sampleAgenda(), sections: [section(blocks)] });
const changed = (before: Block[], after: Block[]): readonly Block[] =>
  compare(documentOf(...before), documentOf(...after), cause).sections[0]?.blocks ?? [];

/** Inlines with changes in brackets: [-gone-] and {+new+}. */
function shown(inlines: readonly Inline[]): string {
  const wrap = (words: string, revision?: Revision) => {
    if (!revision) return words;
    return revision.change === "inserted" ? `{+${words}+}` : `[-${words}-]`;
  };
  return inlines
    .map((inline) => {
      if (inline.type === "link") return `<${shown(inline.children)}>`;
      return wrap(inline.type === "lineBreak" ? "|" : inline.text, inline.revision);
    })
    .join("");
}

function shownBlocks(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const sign = block.revision ? { inserted: "+ ", deleted: "- " }[block.revision.change] : "";
    if ("children" in block) return sign + shown(block.children);
    return sign + block.type;
  });
}

describe("the comparison of two versions", { timeout: 60_000 }, () => {
  test("of the same document marks nothing", () => {
    const document = withoutRevisions(sampleAgenda());
    expect(compare(document, document, cause)).toEqual(document);
  });

  test.each([
    ["Das ist neu.", "Das ist alt.", "Das ist [-neu-]{+alt+}."],
    ["bis 2027 fertig", "bis Ende 2028 fertig", "bis [-2027-]{+Ende 2028+} fertig"],
    ["eins zwei drei vier", "eins drei vier", "eins [-zwei -]drei vier"],
    [
      "drei alte Worte bleiben stehen",
      "vier neue Worte bleiben stehen",
      "[-drei alte-]{+vier neue+} Worte bleiben stehen",
    ],
  ])("compares words: %j to %j", (before, after, expected) => {
    const blocks = changed([paragraph(before, at("m"))], [paragraph(after, at("m"))]);
    const [only] = shownBlocks(blocks);
    expect(blocks).toHaveLength(1);
    expect(only).toBe(expected);
  });

  test("keeps marks and links on what changed", () => {
    const before = [text("Siehe "), link("https://a.example", "den Leitfaden"), text(" dazu", "bold")];
    const after = [text("Siehe "), link("https://a.example", "den neuen Leitfaden"), text(" dazu")];
    const [block] = changed([paragraph(before, at("m"))], [paragraph(after, at("m"))]);
    expect(block && shownBlocks([block])[0]).toBe("Siehe <den {+neuen +}Leitfaden>[- dazu-]{+ dazu+}");
  });

  test("a reworded field stays one block, however little is left of it", () => {
    expect(shownBlocks(changed([heading(1, "Alpha", at("m"))], [heading(1, "Beta", at("m"))]))).toEqual([
      "[-Alpha-]{+Beta+}",
    ]);
  });

  test("a paragraph put between others of one field leaves those alone", () => {
    const [one, two] = [
      paragraph("Erster Absatz.", at("m", "text")),
      paragraph("Zweiter Absatz.", at("m", "text")),
    ];
    const between = paragraph("Ganz andere Worte dazwischen.", at("m", "text"));
    expect(shownBlocks(changed([one, two], [one, between, two]))).toEqual([
      "Erster Absatz.",
      "+ Ganz andere Worte dazwischen.",
      "Zweiter Absatz.",
    ]);
  });

  test("an item that moved is gone at one place and new at the other", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => heading(2, `Maßnahme ${id}`, at(id))) as [
      Block,
      Block,
      Block,
    ];
    expect(shownBlocks(changed([a, b, c], [b, c, a]))).toEqual([
      "- Maßnahme a",
      "Maßnahme b",
      "Maßnahme c",
      "+ Maßnahme a",
    ]);
  });

  test("unanchored paragraphs go by their words", () => {
    const before = [paragraph("Die Stadt beschließt drei Ziele für das Jahr."), paragraph("Etwas anderes.")];
    const after = [
      paragraph("Völlig Neues zu Beginn."),
      paragraph("Die Stadt beschließt vier Ziele für das Jahr."),
    ];
    expect(shownBlocks(changed(before, after))).toEqual([
      "+ Völlig Neues zu Beginn.",
      "Die Stadt beschließt [-drei-]{+vier+} Ziele für das Jahr.",
      "- Etwas anderes.",
    ]);
  });

  test("rows of a table are inserted, deleted and changed by their records", () => {
    const columns = [
      { key: "t", heading: "Titel", share: 1 },
      { key: "y", heading: "Jahr", share: 1 },
    ];
    const build = (...rows: [string, string, string][]) =>
      table({
        key: "t",
        caption: "Maßnahmen",
        columns,
        rows: rows.map(([id, title, year]) => row([title, year], at(id, "item"))),
      });
    const [block] = changed(
      [build(["a", "Alpha", "2026"], ["b", "Beta", "2026"])],
      [build(["a", "Alpha", "2027"], ["c", "Gamma", "2028"])],
    );
    if (block?.type !== "table") throw new Error("not a table");
    expect(block.rows.map((each) => each.revision?.change)).toEqual([undefined, "deleted", "inserted"]);
    const year = block.rows[0]?.cells[1]?.children[0];
    expect(year?.type === "paragraph" && shown(year.children)).toBe("[-2026-]{+2027+}");
  });

  test("a table with other columns is replaced as a whole", () => {
    const build = (name: string) =>
      table({ key: "t", caption: "T", columns: [{ key: "a", heading: name, share: 1 }], rows: [row(["x"])] });
    expect(changed([build("A")], [build("B")]).map((block) => block.revision?.change)).toEqual([
      "deleted",
      "inserted",
    ]);
  });

  test("entries of a list are compared one by one", () => {
    const [block] = changed(
      [list(["bleibt", "wird ein wenig anders", "geht"])],
      [list(["bleibt", "wird ganz wenig anders", listItem([paragraph("kommt"), list(["innen"])])])],
    );
    if (block?.type !== "list") throw new Error("not a list");
    expect(block.items.map((item) => item.revision?.change)).toEqual([
      undefined,
      undefined,
      "deleted",
      "inserted",
    ]);
    expect(shownBlocks(block.items[1]?.children ?? [])).toEqual(["wird [-ein-]{+ganz+} wenig anders"]);
  });

  test("pictures stay or are replaced; page breaks are never marked", () => {
    const picture = (altText: string) =>
      image({ mediaType: "image/png", bytes: tinyPng(), widthMm: 9, heightMm: 9, altText });
    const blocks = changed(
      [picture("Wappen"), pageBreak(), picture("Alt")],
      [picture("Wappen"), picture("Neu"), pageBreak()],
    );
    expect(blocks.map((block) => [block.type, block.revision?.change])).toEqual([
      ["image", undefined],
      ["image", "inserted"],
      ["pageBreak", undefined],
      ["image", "deleted"],
    ]);
  });

  test("what is gone stays in the section it stood in", () => {
    const sections = (words: string[]) => [
      section([heading(1, "Eins"), ...words.map((each) => paragraph(each))]),
      section([heading(1, "Zwei")], "landscape"),
    ];
    const result = compare(
      { ...sampleAgenda(), sections: sections(["geht"]) },
      { ...sampleAgenda(), sections: sections([]) },
      cause,
    );
    expect(result.sections.map(({ blocks }) => shownBlocks(blocks))).toEqual([["Eins", "- geht"], ["Zwei"]]);
  });

  test("the file of a comparison keeps every Word rule", async () => {
    const before = withoutRevisions(sampleAgenda());
    const after = reworded(
      reworded(before, "Wartezeiten halbieren", "Wartezeiten deutlich verkürzen"),
      "Formulare",
      "Anträge",
    );
    const [first, ...others] = after.sections;
    const shortened = {
      ...after,
      sections: [{ ...first, blocks: first?.blocks.slice(0, -3) ?? [] } as Section, ...others],
    };
    const result = compare(before, shortened, cause);
    expect(JSON.stringify(result)).toContain('"deleted"');
    expect(wordRuleFindings(await writeDocx(result))).toEqual([]);
  });

  test("any two documents: rejecting gives the words of the one, accepting those of the other", {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const [before, after] = [withoutRevisions(one), withoutRevisions(other)];
        const result = compare(before, after, cause);
        expect(kept(result, "deleted")).toEqual(kept(after, "deleted"));
        expect(kept(result, "inserted")).toEqual(kept(before, "inserted"));
        expect(result.sections.map(({ orientation }) => orientation)).toEqual(
          after.sections.map(({ orientation }) => orientation),
        );
        const rules = checkDocument(result).map(({ rule }) => rule);
        expect(
          rules.filter(
            (rule) => !["headingLevelSkipped", "tableKeyTwice", "linkAddress", "sectionEmpty"].includes(rule),
          ),
        ).toEqual([]);
      }),
      { numRuns: Number(process.env.DOCUMENT_RUNS ?? 150) },
    );
  });
});

/** A copy of a tree with every object passed through a change of its entries. */
function rebuilt<T>(node: T, change: (key: string, value: unknown) => unknown): T {
  if (Array.isArray(node)) return node.map((each) => rebuilt(each, change)) as T;
  if (node === null || typeof node !== "object" || node instanceof Uint8Array) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, rebuilt(change(key, value), change)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}

function withoutRevisions(document: Document): Document {
  return rebuilt(document, (key, value) => (key === "revision" ? undefined : value));
}

function reworded(document: Document, from: string, to: string): Document {
  return rebuilt(document, (_key, value) => (typeof value === "string" ? value.replaceAll(from, to) : value));
}
