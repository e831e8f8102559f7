import { heading, list, listItem, paragraph, section } from "@shared/document/build";
import { cell, row, table } from "@shared/document/buildTable";
import { manifestOf } from "@shared/document/manifest";
import { manifestNamespace } from "@shared/document/manifestNames";
import { readMark, recordIdOfToken, recordToken } from "@shared/document/mark";
import type { Block, Document } from "@shared/document/model";
import { textHash } from "@shared/document/textHash";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { sampleAgenda, sampleId } from "./sampleAgenda";
import { all, attribute, bodyOf, openWordFile, type WordFile, words } from "./wordRules/wordFile";

const goal = sampleId("goals", 1);
const measure = sampleId("measures", 2);
const at = (kind: string, recordId: string, field: string) => ({ anchor: { kind, recordId, field } });

async function fileOf(...blocks: Block[]): Promise<WordFile> {
  const document: Document = { ...sampleAgenda(), sections: [section(blocks)] };
  return openWordFile(await writeDocx(document));
}

/** Words between the start and the end of a bookmark. */
function marked(file: WordFile, name: string): string {
  const elements = all(bodyOf(file), "*");
  const start = elements.find(
    (each) => each.nodeName === "w:bookmarkStart" && attribute(each, "w:name") === name,
  );
  const id = attribute(start, "w:id");
  const from = start ? elements.indexOf(start) : -1;
  const to = elements.findIndex(
    (each) => each.nodeName === "w:bookmarkEnd" && attribute(each, "w:id") === id,
  );
  return elements
    .slice(from, to)
    .filter((each) => each.nodeName === "w:t")
    .map((each) => each.textContent ?? "")
    .join("|");
}

/** Words of the paragraph in which a bookmark begins. */
function opensIn(file: WordFile, name: string): string {
  const paragraph = all(bodyOf(file), "w:p").find((each) =>
    all(each, "w:bookmarkStart").some((start) => attribute(start, "w:name") === name),
  );
  return paragraph ? words(paragraph) : "";
}

describe("bookmarks in a Word file", () => {
  test("open in an item's first paragraph and reach to the next item; heading and body have their own", async () => {
    const file = await fileOf(
      heading(1, "Kapitel"),
      heading(2, "Ziel", at("goals", goal, "title")),
      paragraph("Beschreibung", at("goals", goal, "description")),
      paragraph("Zwischenwort"),
      heading(2, "Maßnahme", at("measures", measure, "title")),
      paragraph("Danach"),
      heading(1, "Schluss"),
      paragraph("Ende"),
    );
    const [g, m] = [recordToken(goal), recordToken(measure)];
    expect(opensIn(file, `_i${g}`)).toBe("Ziel");
    expect(marked(file, `_i${g}`)).toBe("Beschreibung|Zwischenwort");
    expect(marked(file, `_t${g}`)).toBe("Ziel");
    expect(marked(file, `_b${g}`)).toBe("Beschreibung|Zwischenwort");
    expect(opensIn(file, `_i${m}`)).toBe("Maßnahme");
    expect(marked(file, `_i${m}`)).toBe("Danach");
    expect(marked(file, `_b${m}`)).toBe("Danach");
  });

  test("number the other places of a record; its own section is the first", async () => {
    const columns = [{ key: "a", heading: "Maßnahme", share: 1 }];
    const overview = [row(["In der Übersicht"], at("measures", measure, "item"))];
    const file = await fileOf(
      heading(1, "Übersicht"),
      table({ key: "t", caption: "Maßnahmen", columns, rows: overview }),
      list([listItem("In der Liste", at("measures", measure, "item"))]),
      heading(1, "Steckbrief", at("measures", measure, "title")),
    );
    const token = recordToken(measure);
    expect(marked(file, `_i${token}`)).toBe("Steckbrief");
    expect(marked(file, `_i${token}_2`)).toBe("In der Übersicht");
    expect(marked(file, `_i${token}_3`)).toBe("In der Liste");
  });

  test("an item that ends with a table ends in its last cell", async () => {
    const columns = [{ key: "a", heading: "Angabe", share: 1 }];
    const file = await fileOf(
      heading(1, "Ziel", at("goals", goal, "title")),
      table({
        key: "t",
        caption: "Indikatoren",
        columns,
        rows: [row(["Wert"])],
        ...at("goals", goal, "indicators"),
      }),
    );
    expect(marked(file, `_b${recordToken(goal)}`)).toBe("Tabelle |1|: Indikatoren|Angabe|Wert");
  });
});

describe("the name of a mark", () => {
  test.each([goal, measure, "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"])(
    "holds the whole id %s in 26 characters",
    (id) => {
      expect(recordToken(id)).toMatch(/^[0-9a-z]{26}$/);
      expect(recordIdOfToken(recordToken(id))).toBe(id);
    },
  );

  test("an id that is no UUID gets a digest that says so", () => {
    expect(recordToken("sample-1")).toMatch(/^z[0-9a-z]{25}$/);
    expect(recordToken("sample-1")).not.toBe(recordToken("sample-2"));
    expect(recordIdOfToken(recordToken("sample-1"))).toBeUndefined();
  });

  test.each([
    ["", { part: "item", occurrence: 1, copied: false }],
    ["_12", { part: "item", occurrence: 12, copied: false }],
    ["_Copy_1", { part: "item", occurrence: 1, copied: true }],
    ["_3_Copy_12", { part: "item", occurrence: 3, copied: true }],
  ])("is read back with the ending %j", (ending, expected) => {
    const token = recordToken(goal);
    expect(readMark(`_i${token}${ending}`)).toEqual({ ...expected, token });
  });

  test.each(["_Toc1000000000", "_GoBack", "Ziele", `_x${recordToken(goal)}`])(
    "is not found in %s",
    (name) => {
      expect(readMark(name)).toBeUndefined();
    },
  );

  test("stays within the 40 characters of Word even as the 99th place and pasted copy", () => {
    expect(`_i${recordToken(goal)}_99_Copy_1`.length).toBeLessThanOrEqual(40);
  });
});

describe("the manifest", () => {
  test("holds the text of every field by record, several blocks of one field together", () => {
    const columns = [
      { key: "a", heading: "Merkmal", share: 1 },
      { key: "b", heading: "Angabe", share: 1 },
    ];
    const document: Document = {
      ...sampleAgenda(),
      sections: [
        section([
          heading(1, "Ziel", at("goals", goal, "title")),
          paragraph("Erster Absatz", at("goals", goal, "description")),
          list(["Punkt"], at("goals", goal, "description")),
          table({
            key: "t",
            caption: "Angaben",
            columns,
            rows: [row(["Federführung", cell("Bauamt", at("goals", goal, "lead").anchor)])],
          }),
        ]),
      ],
    };
    expect(manifestOf(document)).toEqual([
      { kind: "goals", recordId: goal, field: "title", occurrence: 1, text: "Ziel" },
      { kind: "goals", recordId: goal, field: "description", occurrence: 1, text: "Erster Absatz\nPunkt" },
      { kind: "goals", recordId: goal, field: "lead", occurrence: 1, text: "Bauamt" },
    ]);
  });

  test("stands in the file as in the workspace, with a fingerprint of each field", async () => {
    const document = sampleAgenda();
    const file = openWordFile(await writeDocx(document));
    const part = file.part("customXml/item1.xml");
    expect(part?.documentElement?.namespaceURI).toBe(manifestNamespace);
    const written = all(part, "field").map((field) => {
      const item = field.parentNode as unknown as Parameters<typeof attribute>[0];
      expect(attribute(field, "hash")).toBe(textHash(field.textContent ?? ""));
      return {
        kind: attribute(item, "kind"),
        recordId: attribute(item, "id"),
        field: attribute(field, "name"),
        occurrence: Number(attribute(item, "occurrence")),
        text: field.textContent,
      };
    });
    expect(written).toEqual(manifestOf(document));
    const names = new Set(all(bodyOf(file), "w:bookmarkStart").map((each) => attribute(each, "w:name")));
    expect(all(part, "item").every((item) => names.has(attribute(item, "mark")))).toBe(true);
  });

  test("is announced in the custom properties", async () => {
    const file = openWordFile(await writeDocx(sampleAgenda()));
    const properties = all(file.part("docProps/custom.xml"), "property");
    expect(properties.map((each) => [attribute(each, "name"), each.textContent])).toEqual([
      ["AgendalotseDocument", "agenda"],
      ["AgendalotseDate", "2026-03-14"],
      ["AgendalotseItems", String(all(file.part("customXml/item1.xml"), "item").length)],
      ["AgendalotseManifest", expect.stringMatching(/^[\da-f]{16}$/)],
    ]);
  });
});

test("a cross reference leads to the record's own place", async () => {
  const file = openWordFile(await writeDocx(sampleAgenda()));
  const link = all(bodyOf(file), "w:hyperlink").find((each) => words(each) === "Profil der Maßnahme M-1");
  expect(attribute(link, "w:anchor")).toBe(`_i${recordToken(sampleId("measures", 301))}`);
});
