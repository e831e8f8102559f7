import { heading, list, listItem, pageBreak, paragraph, section } from "@shared/document/build";
import type { Document } from "@shared/document/model";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import { writeHouseDocx } from "@shared/writers/docx/house/writeHouseDocx";
import {
  letterhead,
  paperForm,
  paragraphXml,
  plainForm,
  type TemplateParts,
  templateBytes,
} from "@tests/fixtures/house/wordTemplates";
import { describe, expect, test } from "vitest";
import { sampleAgenda } from "../sampleAgenda";
import { all, attribute, bodyOf, openWordFile, styleOf, words } from "../wordRules/wordFile";
import { documentOf, every, made, sampleIn, templates, textPart, values } from "./made";

describe("styles of the house", () => {
  test("headings, title, bullets, captions and tables take theirs, whatever their ids", async () => {
    const file = openWordFile(await sampleIn(templates.letterhead));
    const used = new Set(all(bodyOf(file), "w:p").map(styleOf));
    for (const id of [
      "Titel",
      "berschrift1",
      "berschrift2",
      "berschrift3",
      "Aufzhlungszeichen",
      "Beschriftung",
    ])
      expect(used).toContain(id);
    const tables = all(bodyOf(file), "w:tblStyle").map((each) => attribute(each, "w:val"));
    expect(new Set(tables)).toEqual(new Set(["MusterstadtTabelle"]));
  });

  test("bullets are numbered by the house's list, numbered lists begin anew in ours", async () => {
    const blocks = [
      list([listItem("eins")]),
      list([listItem("erstens")], { ordered: true }),
      list([listItem("erstens")], { ordered: true }),
    ];
    const file = openWordFile(await made(letterhead(), documentOf(...blocks)));
    const ids = all(bodyOf(file), "w:numId").map((each) => attribute(each, "w:val"));
    expect(ids[0]).toBe("5");
    expect(new Set(ids).size).toBe(3);
  });

  test("no style is used that the file does not have", async () => {
    for (const [, parts] of every) {
      const file = openWordFile(await sampleIn(parts));
      const known = new Set(
        all(file.part("word/styles.xml"), "w:style").map((each) => attribute(each, "w:styleId")),
      );
      const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) =>
        all(bodyOf(file), name).map((each) => attribute(each, "w:val")),
      );
      expect(used.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test("what a person chose goes before the suggestion, and none on purpose is none", async () => {
    const title = documentOf(
      paragraph("Agenda", { style: "coverTitle" }),
      heading(1, "Ziele"),
      heading(2, "Mehr"),
    );
    const file = openWordFile(await made(letterhead(), title, { Heading1: "berschrift4", Heading2: "" }));
    const styled = all(bodyOf(file), "w:p").map((each) => `${words(each)} ${styleOf(each)}`);
    expect(styled).toContain("Ziele berschrift4");
    expect(styled).toContain("Mehr Normal");
  });

  test("a heading without a counterpart is bold and keeps its outline level", async () => {
    const xml = textPart(await made(plainForm(), documentOf(heading(3, "Ebene drei"))), "word/document.xml");
    const found = /<w:p>(?:(?!<w:p>).)*Ebene drei/.exec(xml)?.[0] ?? "";
    expect(found).toContain('<w:outlineLvl w:val="2"/>');
    expect(found).toContain("<w:b/>");
    expect(found).toContain("<w:keepNext/>");
  });

  test("text in another language than the template's says so", async () => {
    const said = (parts: TemplateParts) =>
      made(parts, documentOf(paragraph("Kurz."))).then((bytes) => textPart(bytes, "word/document.xml"));
    expect(await said(plainForm())).toContain('<w:lang w:val="de-DE"/>');
    expect(await said(letterhead())).not.toContain("<w:lang");
  });
});

describe("places", () => {
  test("are filled in head, text and foot, also those Word has cut into runs", async () => {
    const bytes = await sampleIn(templates.paperForm);
    const body = all(bodyOf(openWordFile(bytes)), "w:p").map(words);
    expect(body).toContain(values.title);
    expect(body).toContain("10-24-07");
    expect(body).toContain("0.4, 14.03.2026");
    expect(body.at(-1)).toBe("gezeichnet Stabsstelle Digitalisierung");
    expect(textPart(bytes, "word/footer1.xml")).toContain("Intern Entwurf · Seite ");
    expect(body.join()).not.toContain("{{");
  });

  test("the content stands where its place is, between the house's words", async () => {
    const document = documentOf(paragraph("Unser Inhalt."));
    const body = all(bodyOf(openWordFile(await made(paperForm(), document))), "w:p").map(words);
    const at = body.indexOf("Unser Inhalt.");
    expect(body[0]).toBe("Vorlage an den Rat der Stadt Musterstadt");
    expect(body.slice(at + 1)).toEqual(["Musterstadt, 14.03.2026", "gezeichnet Stabsstelle Digitalisierung"]);
  });

  test("a value that looks like a place is not filled again", async () => {
    const template = readHouseTemplate(templateBytes(paperForm()), "V.docx");
    const bytes = await writeHouseDocx(sampleAgenda(), {
      template,
      styles: {},
      values: { ...values, title: "{{datum}}" },
    });
    expect(all(bodyOf(openWordFile(bytes)), "w:p").map(words)).toContain("{{datum}}");
  });
});

describe("pages", () => {
  const references = (xml: string) =>
    [...xml.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([each]) => each);
  test.each(every)("%s: every page set-up has the house's heads, also turned ones", async (_, parts) => {
    const set = references(textPart(await sampleIn(parts), "word/document.xml"));
    expect(set).toHaveLength(3);
    for (const each of set) expect(each).toContain('<w:headerReference w:type="default" r:id="rId5"/>');
    expect(set[1]).toContain('w:orient="landscape"');
    expect(set[2]).not.toContain("<w:titlePg/>");
  });

  test("heads that an earlier section had are taken over where its text goes", async () => {
    const parts = letterhead();
    const xml = String(parts["word/document.xml"]);
    const [setUp = ""] = references(xml);
    const bare =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';
    const two = xml.replace(
      setUp,
      `<w:p><w:pPr>${setUp}</w:pPr></w:p>${paragraphXml("Zweiter Teil")}${bare}`,
    );
    const after = references(
      textPart(
        await made({ ...parts, "word/document.xml": two }, documentOf(paragraph("Kurz."))),
        "word/document.xml",
      ),
    );
    expect(after).toHaveLength(1);
    expect(after[0]).toContain('w:type="default" r:id="rId5"');
  });

  const inColumns = (rows: number): Document => ({
    ...documentOf(heading(1, "Zahlen")),
    sections: [
      section([heading(1, "Zahlen")]),
      section([...lines(rows), pageBreak(), ...lines(rows)], "portrait", { columns: 2 }),
    ],
  });
  const lines = (count: number) => Array.from({ length: count }, (_, at) => paragraph(`Zeile ${at + 1}`));
  test.each<[string, TemplateParts, number, string | undefined]>([
    ["what a page of the house holds stays in columns", letterhead(), 5, "2"],
    ["what it does not hold goes on below each other", letterhead(), 60, undefined],
    ["columns too narrow for words do so too", plainForm(), 5, undefined],
    ["so does what stands between words of the house", paperForm(), 5, undefined],
  ])("%s", async (_, parts, rows, columns) => {
    const xml = textPart(await made(parts, inColumns(rows)), "word/document.xml");
    expect(/<w:cols w:num="(\d)"/.exec(xml)?.[1]).toBe(columns);
    expect(xml.includes('<w:br w:type="column"/>')).toBe(columns !== undefined);
    expect(xml.match(/Zeile \d+</g)).toHaveLength(rows * 2);
  });
});
