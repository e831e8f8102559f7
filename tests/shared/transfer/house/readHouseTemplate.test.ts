import { checkHouse, isUsable } from "@shared/document/house/checkHouse";
import { isAppError } from "@shared/errors";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import { letterhead, relationsXml, templateBytes } from "@tests/fixtures/house/wordTemplates";
import { describe, expect, test } from "vitest";
import { forged } from "../forgedZip";
import { hasRealData, realFile, realNames } from "../realData";

const refusal = (bytes: Uint8Array, name = "Vorlage.docx") => {
  try {
    readHouseTemplate(bytes, name);
  } catch (error) {
    if (isAppError(error)) return [error.code, error.details.reason];
    throw error;
  }
  return [];
};
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const whole = templateBytes(letterhead());

describe("a file that is no Word file of today is refused", () => {
  test.each([
    ["an old .doc", compound("WordDocument"), "unreadable", "oldWord"],
    ["one with a password", compound("EncryptedPackage"), "encrypted", undefined],
    ["one cut off", whole.slice(0, whole.length - 200), "unreadable", "truncated"],
    ["an empty one", new Uint8Array(), "unreadable", "empty"],
    ["one above five megabytes", new Uint8Array(5 * 1024 * 1024 + 1), "tooLarge", "bytes"],
    ["a folder of anything", templateBytes({ "readme.txt": "hallo" }), "unreadable", "notOffice"],
    ["one with a declared size of gigabytes", forged(whole, 2, "size", 0x7fff_ffff), "tooLarge", "inflated"],
    [
      "one with a path out of its folder",
      templateBytes({ ...letterhead(), "../x": "y" }),
      "unreadable",
      "unsafe",
    ],
    [
      "one that defines entities in its head",
      templateBytes({ ...letterhead(), "word/header1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      "unreadable",
      "doctype",
    ],
    [
      "one whose styles are broken",
      templateBytes({ ...letterhead(), "word/styles.xml": "<w:styles><w:style>" }),
      "unreadable",
      "malformed",
    ],
  ])("%s", (_, bytes, code, reason) => expect(refusal(bytes)).toEqual([code, reason]));
});

test("only what the document refers to is kept: signatures, pictures of replaced text and strays stay behind", () => {
  const template = readHouseTemplate(
    templateBytes({
      ...letterhead(),
      "_xmlsignatures/sig1.xml": "<x/>",
      "word/media/stray.png": "x",
      "docProps/thumbnail.jpeg": "x",
      "word/glossary/document.xml": "<x/>",
    }),
    "Vorlage.docx",
  );
  expect([...template.parts.keys()].sort()).toEqual([
    "word/document.xml",
    "word/footer1.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/media/image1.png",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/theme/theme1.xml",
  ]);
});

test("a relationship that leads nowhere is dropped instead of carried on", () => {
  const parts = letterhead();
  const template = readHouseTemplate(
    templateBytes({
      ...parts,
      "word/_rels/header1.xml.rels": relationsXml(
        ["rId1", "image", "media/image1.png"],
        ["rId2", "image", "media/gone.png"],
      ),
    }),
    "Vorlage.docx",
  );
  expect(template.relations.get("word/header1.xml")?.map(({ id }) => id)).toEqual(["rId1"]);
});

describe.runIf(hasRealData)("real Word files as templates", () => {
  const refused: Readonly<Record<string, string>> = { "poi_truncated62886.docx": "truncated" };
  test.each(realNames("docx").filter((name) => name.endsWith(".docx")))("%s", (name) => {
    const bytes = realFile(`docx/${name}`);
    if (refused[name]) {
      expect(refusal(bytes, name)).toEqual(["unreadable", refused[name]]);
      return;
    }
    const findings = checkHouse(readHouseTemplate(bytes, name), {}, "de");
    expect(isUsable(findings)).toBe(true);
  });
});
