import { heading, paragraph, text } from "@shared/document/build";
import { manifestNamespace } from "@shared/document/manifestNames";
import { letterhead, relationsXml, settingsXml, templateBytes } from "@tests/fixtures/house/wordTemplates";
import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile, realNames } from "../../transfer/realData";
import { markRules } from "../wordRules/markRules";
import { orderRules } from "../wordRules/orderRules";
import { packageRules } from "../wordRules/packageRules";
import { tableRules } from "../wordRules/tableRules";
import { all, attribute, bodyOf, openWordFile } from "../wordRules/wordFile";
import { documentOf, every, made, partsOf, sampleIn, templates, textPart } from "./made";

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
