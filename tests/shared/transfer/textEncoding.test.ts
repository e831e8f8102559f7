import { decodeText } from "@shared/transfer/textEncoding";
import { describe, expect, test } from "vitest";

const bytes = (...values: number[]) => new Uint8Array(values);
const wide = (text: string, littleEndian: boolean) =>
  bytes(
    ...[...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

describe("the encoding of a text is told from its bytes:", () => {
  test.each([
    ["plain ASCII", bytes(0x61, 0x0d, 0x0a, 0x62), "utf-8", "a\nb"],
    ["UTF-8", bytes(0xc3, 0xa4), "utf-8", "ä"],
    ["UTF-8 with mark", bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa4), "utf-8", "ä"],
    ["Windows-1252 by its own signs", bytes(0xe4, 0x20, 0x80, 0x96), "windows-1252", "ä €–"],
    ["ISO-8859-1", bytes(0xe4, 0xdf, 0x3b), "iso-8859-1", "äß;"],
    ["UTF-16 with mark", bytes(0xff, 0xfe, 0xe4, 0x00), "utf-16le", "ä"],
    ["UTF-16 of the other order with mark", bytes(0xfe, 0xff, 0x00, 0xe4), "utf-16be", "ä"],
    ["UTF-16 without mark", wide("Größe;Zahl", true), "utf-16le", "Größe;Zahl"],
    ["UTF-16 of the other order without mark", wide("Größe;Zahl", false), "utf-16be", "Größe;Zahl"],
    ["old Mac line ends", bytes(0x61, 0x0d, 0x62), "utf-8", "a\nb"],
  ])("%s", (_, content, encoding, text) => {
    expect(decodeText(content)).toMatchObject({ encoding, text });
  });

  test("the person's choice overrules", () => {
    expect(decodeText(bytes(0xc3, 0xa4), "windows-1252").text).toBe("Ã¤");
  });

  test.each([
    ["bytes that are not the chosen encoding", bytes(0xe4, 0x62), "utf-8" as const, "damaged"],
    ["a zero among letters", bytes(0x61, 0x62, 0, 0x63, 0x64, 0x65), undefined, "binary"],
  ])("%s are refused", (_, content, forced, reason) => {
    expect(() => decodeText(content, forced)).toThrow(
      expect.objectContaining({ code: "unreadable", details: expect.objectContaining({ reason }) }),
    );
  });
});
