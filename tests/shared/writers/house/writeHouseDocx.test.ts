import { heading, list, listItem, paragraph, section, text } from "@shared/document/build";
import { intoHouse, standsInHouse } from "@shared/document/house/intoHouse";
import { manifestNamespace } from "@shared/document/manifestNames";
import type { Block, Document } from "@shared/document/model";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import { writeHouseDocx } from "@shared/writers/docx/house/writeHouseDocx";
import {
  letterhead,
  paperForm,
  paragraphXml,
  plainForm,
  relationsXml,
  settingsXml,
  type TemplateParts,
  templateBytes,
} from "@tests/fixtures/house/wordTemplates";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile, realNames } from "../../transfer/realData";
import { sampleAgenda } from "../sampleAgenda";
import { markRules } from "../wordRules/markRules";
import { orderRules } from "../wordRules/orderRules";
import { packageRules } from "../wordRules/packageRules";
import { tableRules } from "../wordRules/tableRules";
import { all, attribute, bodyOf, openWordFile, styleOf, words } from "../wordRules/wordFile";

const values = {
  title: "Digitale Agenda <2030> & mehr",
  date: "14.03.2026",
  fileNumber: "10-24-07",
  version: "0.4",
  sensitivity: "Intern",
  author: "Stabsstelle Digitalisierung",
  municipality: "Musterstadt",
  draft: "Entwurf",
};
const made = async (parts: TemplateParts | Uint8Array, document: Document = sampleAgenda(), styles = {}) => {
  const bytes = parts instanceof Uint8Array ? parts : templateBytes(parts);
  const template = readHouseTemplate(bytes, "Vorlage.docx");
  return writeHouseDocx(document, { template, styles, values });
};
const documentOf = (...blocks: Block[]): Document => ({ ...sampleAgenda(), sections: [section(blocks)] });
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const textPart = (bytes: Uint8Array, path: string) => strFromU8(partsOf(bytes)[path] ?? new Uint8Array());

/** Whole sample documents by template: written once, looked at often. */
const written = new Map<TemplateParts, Promise<Uint8Array>>();
const sampleIn = (parts: TemplateParts): Promise<Uint8Array> => {
  const known = written.get(parts) ?? made(parts);
  written.set(parts, known);
  return known;
};

/** Rules about the package, the order of elements, marks and our tables hold in every house's file. */
const findings = (bytes: Uint8Array) => {
  const file = openWordFile(bytes);
  return [...packageRules, ...orderRules, ...markRules, ...tableRules].flatMap((rule) =>
    rule
      .findings(file)
      // Our captions have the house's style; its own tables are its own affair.
      .filter((place) => !rule.name.includes("caption") && place !== "table without title")
      .map((place) => `${rule.name}: ${place}`),
  );
};
const templates = { letterhead: letterhead(), paperForm: paperForm(), plainForm: plainForm() };
const every = Object.entries(templates);

describe("what the house supplied stays byte by byte", () => {
  const kept = /^word\/(header|footer|styles|settings|theme|media)/;
  test.each(every)("%s: heads and feet without places, styles, theme, settings, logo", async (_, parts) => {
    const before = partsOf(templateBytes(parts));
    const after = partsOf(await sampleIn(parts));
    const compared = Object.keys(after).filter((path) => kept.test(path) && before[path] !== undefined);
    const changed = compared.filter(
      (path) => Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
    );
    expect(compared).toContain("word/styles.xml");
    expect(compared).toContain("word/header1.xml");
    expect(changed).toEqual(parts === templates.paperForm ? ["word/footer1.xml"] : []);
  });

  test("and the page set-up of its last pages stands as it was written", async () => {
    const setUp = (xml: string) => /<w:pgSz[^>]*><w:pgMar[^>]*>/.exec(xml)?.[0];
    const after = textPart(await made(letterhead(), documentOf(paragraph("Kurz."))), "word/document.xml");
    expect(setUp(after)).toBe(setUp(String(letterhead()["word/document.xml"])));
    expect(after).toContain("<w:titlePg/>");
  });

  test("its lists stay, ours are added behind them", async () => {
    const before = String(letterhead()["word/numbering.xml"]);
    const after = textPart(await sampleIn(templates.letterhead), "word/numbering.xml");
    for (const element of before.match(/<w:(abstractNum |num ).*?<\/w:(abstractNum|num)>/g) ?? [])
      expect(after).toContain(element);
    expect(after.length).toBeGreaterThan(before.length);
  });

  test("a document without lists leaves them byte by byte", async () => {
    const after = textPart(await made(letterhead(), documentOf(paragraph("Kurz."))), "word/numbering.xml");
    expect(after).toBe(letterhead()["word/numbering.xml"]);
  });
});

test.each(every)("%s: the file breaks no rule of the format and loads nothing", async (_, parts) => {
  expect(findings(await sampleIn(parts))).toEqual([]);
});

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
});

test("what would load, ask or forbid is taken out of the settings, the rest of them stays", async () => {
  const loud =
    '<w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:updateFields w:val="true"/>';
  const parts = {
    ...letterhead(),
    "word/settings.xml": settingsXml(loud),
    "word/_rels/settings.xml.rels": relationsXml([
      "rId1",
      "attachedTemplate",
      "https://vorlagen.example.org/K.dotm",
      true,
    ]),
  };
  const bytes = await made(parts);
  expect(textPart(bytes, "word/settings.xml")).toBe(settingsXml());
  expect(
    Object.values(partsOf(bytes))
      .map((part) => strFromU8(part))
      .join(),
  ).not.toContain("example.org");
});

test("the makers of the template are in none of its documents", async () => {
  const bytes = await sampleIn(templates.letterhead);
  expect(textPart(bytes, "docProps/core.xml")).not.toContain("Vorlagenstelle");
  expect(textPart(bytes, "docProps/core.xml")).toContain("Stabsstelle Digitalisierung");
});

test("every item keeps its bookmark and the manifest of the export, for the way back", async () => {
  const bytes = await sampleIn(templates.paperForm);
  const manifest = Object.entries(partsOf(bytes)).find(([, part]) =>
    strFromU8(part).includes(`<manifest xmlns="${manifestNamespace}"`),
  );
  const marks = [...strFromU8(manifest?.[1] ?? new Uint8Array()).matchAll(/mark="([^"]+)"/g)].map(
    ([, mark]) => mark,
  );
  const names = new Set(
    all(bodyOf(openWordFile(bytes)), "w:bookmarkStart").map((each) => attribute(each, "w:name")),
  );
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter((mark) => !names.has(mark))).toEqual([]);
  expect(names).toContain("Anfang");
});

describe("what of a document goes into a house's file", () => {
  const house = (parts: TemplateParts) => readHouseTemplate(templateBytes(parts), "V.docx");
  const firstTypes = (parts: TemplateParts) =>
    intoHouse(sampleAgenda(), house(parts))
      .sections[0]?.blocks.slice(0, 2)
      .map(({ type }) => type);
  test("our logo gives way to one in the house's head", () => {
    expect(firstTypes(plainForm())?.[0]).toBe("image");
    expect(firstTypes(letterhead())).toEqual(["paragraph", "paragraph"]);
  });

  test("our title page gives way to the house's title", () => {
    const [first] = intoHouse(sampleAgenda(), house(paperForm())).sections;
    expect(first?.blocks[0]?.type).toBe("field");
  });

  test("version, date and audience of a document without cover are said in a line", () => {
    const short: Document = documentOf(
      paragraph("Stadt · Protokoll", { style: "coverMunicipality" }),
      paragraph("Text"),
    );
    const [, line] = intoHouse(short, house(letterhead())).sections[0]?.blocks ?? [];
    expect(line).toMatchObject({
      type: "paragraph",
      children: [{ text: "Entwurf · Version 0.4 · Stand: 14.03.2026 · Intern" }],
    });
  });

  test.each([
    ["a report", {}, true],
    ["a sheet", { layout: "sheet" }, true],
    ["a poster", { layout: "poster" }, false],
    ["cards", { layout: "cards" }, false],
  ] as const)("%s", (_, more, expected) =>
    expect(standsInHouse({ ...documentOf(), ...more })).toBe(expected),
  );

  test("pages of A3 do not", () => {
    expect(standsInHouse({ ...documentOf(), sections: [{ ...section([]), paper: "A3" }] })).toBe(false);
  });
});

test("links, pictures and comments of ours meet none of the house's", async () => {
  const bytes = await sampleIn(templates.letterhead);
  const ids = [...textPart(bytes, "word/_rels/document.xml.rels").matchAll(/ Id="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  const drawings = all(bodyOf(openWordFile(bytes)), "wp:docPr").map((each) => Number(attribute(each, "id")));
  expect(Math.min(...drawings)).toBeGreaterThan(41);
});

describe.runIf(hasRealData)("real Word files as templates", () => {
  test.each(realNames("docx").filter((name) => name.endsWith(".docx") && !name.includes("truncated")))(
    "%s",
    async (name) => {
      const source = realFile(`docx/${name}`);
      const bytes = await made(
        source,
        documentOf(heading(1, "Ziele"), paragraph([text("Ein "), text("Satz.")])),
      );
      const before = partsOf(source);
      const after = partsOf(bytes);
      const changed = Object.keys(after)
        .filter((path) => /^word\/(header|footer|styles|theme|media)/.test(path) && !path.includes("agenda"))
        .filter(
          (path) => Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
        );
      expect(changed).toEqual([]);
      const [malformed, types, targets] = packageRules;
      const file = openWordFile(bytes);
      for (const rule of [malformed, types, targets]) expect(rule?.findings(file)).toEqual([]);
    },
  );
});
