import { openContainer } from "@shared/transfer/container";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { forged, zipOf } from "./forgedZip";

const good = zipOf({ "a.xml": "<a>erste</a>", "b.xml": "<b>zweite</b>" });
const bomb = zipSync({ "word/document.xml": new Uint8Array(301 * 1024 * 1024) }, { level: 9 });
const steep = zipSync({ "word/document.xml": new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
const many = zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}`, ""])));

const reading = (bytes: Uint8Array) => () => {
  const zip = openContainer(bytes);
  for (const name of zip.names) zip.bytes(name);
};

describe("a container", () => {
  test("gives its parts as text", () => {
    expect(openContainer(good).text("b.xml")).toBe("<b>zweite</b>");
  });

  test("does not know parts the reader did not ask for", () => {
    expect(openContainer(good, (name) => name === "a.xml").names).toEqual(["a.xml"]);
  });

  test("reads a part with a byte order mark in UTF-16", () => {
    const text = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0xe4, 0x00]);
    expect(openContainer(zipOf({ a: text })).text("a")).toBe("aä");
  });
});

describe("a container is refused when", () => {
  const cases: [string, Uint8Array, string, string | undefined][] = [
    ["it ends in the middle", good.subarray(0, good.length - 30), "unreadable", "truncated"],
    ["it is no zip at all", strToU8("kein Archiv, nur Text ohne jede Struktur"), "unreadable", "truncated"],
    ["its content inflates beyond the limit", bomb, "tooLarge", "inflated"],
    ["its content is packed a thousandfold", steep, "tooLarge", "ratio"],
    ["it has too many entries", many, "tooLarge", "entries"],
    ["an entry is encrypted", forged(good, 0, "flags", 1), "encrypted", undefined],
    ["an entry uses an unknown packing", forged(good, 0, "method", 14), "unreadable", "unsafe"],
    ["an entry holds more than it says", forged(good, 0, "size", 3), "unreadable", "damaged"],
    ["an entry holds less than it says", forged(good, 0, "size", 3000), "unreadable", "damaged"],
    ["a checksum is wrong", forged(good, 0, "crc", 1), "unreadable", "damaged"],
    ["two entries lie upon each other", forged(good, 1, "offset", 4), "unreadable", "damaged"],
    ["an entry lies beyond the end", forged(good, 1, "offset", 1e9), "unreadable", "damaged"],
    ["a name leaves the folder", zipOf({ "../x": "x" }), "unreadable", "unsafe"],
    ["a name is absolute", zipOf({ "/etc/x": "x" }), "unreadable", "unsafe"],
    ["a name has a drive", zipOf({ "C:x": "x" }), "unreadable", "unsafe"],
    ["a name uses a network share", zipOf({ "\\\\server\\x": "x" }), "unreadable", "unsafe"],
    ["two names differ by case only", zipOf({ "a.xml": "x", "A.xml": "y" }), "unreadable", "unsafe"],
  ];
  test.each(cases)("%s", (_, bytes, code, reason) => {
    const details = reason === undefined ? {} : expect.objectContaining({ reason });
    expect(reading(bytes)).toThrow(expect.objectContaining({ code, details }));
  });

  test("it is larger than the limit, before anything is looked at", () => {
    const limits = { bytes: 10, entries: 1, inflated: 1, ratio: 1, ratioFrom: 1 };
    expect(() => openContainer(good, undefined, limits)).toThrow(
      expect.objectContaining({ code: "tooLarge", details: { reason: "bytes", limit: 10 / 1024 / 1024 } }),
    );
  });
});

test("a forged size never makes the reader take more memory than the size says", () => {
  const lying = forged(zipSync({ a: new Uint8Array(50 * 1024 * 1024) }), 0, "size", 100);
  const before = process.memoryUsage().arrayBuffers;
  expect(reading(lying)).toThrow(expect.objectContaining({ code: "unreadable" }));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
});
