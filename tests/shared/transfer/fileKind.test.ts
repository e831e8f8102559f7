import { fileKindOf } from "@shared/transfer/fileKind";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf, zipOf } from "./forgedZip";
import { hasRealData, realFile } from "./realData";

const compound = (stream: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(600).fill(0),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

describe("the kind of a file", () => {
  test.each([
    ["agenda.docx", docxOf(""), "docx"],
    ["umbenannt.xlsx", docxOf(""), "docx"],
    ["agenda.md", strToU8("# Agenda"), "markdown"],
    ["agenda.MARKDOWN", strToU8("# Agenda"), "markdown"],
    ["liste.csv", strToU8("a;b"), "csv"],
    ["liste.csv", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "csv"],
  ])("%s is told by its content first", (name, bytes, kind) => {
    expect(fileKindOf(name, bytes)).toBe(kind);
  });

  test.skipIf(!hasRealData)("a workbook is told apart from a Word file", () => {
    expect(fileKindOf("x", realFile("csv-xlsx/poi_59746_NoRowNums.xlsx"))).toBe("xlsx");
  });
});

describe("a file that cannot be read says why:", () => {
  test.each<[string, string, Uint8Array, string, string | undefined]>([
    ["empty", "a.docx", new Uint8Array(), "unreadable", "empty"],
    ["a new Office file with a password", "a.docx", compound("EncryptedPackage"), "encrypted", undefined],
    ["a Word file of before 2007", "a.doc", compound("WordDocument"), "unreadable", "oldWord"],
    ["an Excel file of before 2007", "a.xls", compound("Workbook"), "unreadable", "oldExcel"],
    ["a PDF", "a.docx", strToU8("%PDF-1.7"), "unreadable", "pdf"],
    ["a PicXML of the process platform", "register.picxml", strToU8("<x/>"), "unreadable", "picXml"],
    ["a PicXML named .xml", "a.xml", strToU8('<?xml version="1.0"?><picxml/>'), "unreadable", "picXml"],
    ["any other XML", "a.xml", strToU8('<?xml version="1.0"?><a/>'), "unreadable", "otherKind"],
    ["an RTF named .docx", "a.docx", strToU8("{\\rtf1"), "unreadable", "rtf"],
    [
      "an OpenDocument text",
      "a.odt",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "unreadable",
      "openDocument",
    ],
    ["some other archive", "a.zip", zipOf({ "a.txt": "x" }), "unreadable", "notOffice"],
    ["a picture", "a.csv", new Uint8Array([0x89, 0x50, 0, 0, 0]), "unreadable", "binary"],
    ["a text named .docx", "a.docx", strToU8("# Agenda"), "unreadable", "notWord"],
    ["a picture named .xlsx", "a.xlsx", new Uint8Array([0x89, 0x50, 0, 0]), "unreadable", "notExcel"],
    ["a text of unknown ending", "a.html", strToU8("<p>"), "unreadable", "otherKind"],
  ])("%s", (_, name, bytes, code, reason) => {
    const details = reason === undefined ? {} : { reason };
    expect(() => fileKindOf(name, bytes)).toThrow(expect.objectContaining({ code, details }));
  });
});
