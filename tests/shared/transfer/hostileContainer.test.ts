import { openContainer } from "@shared/transfer/container";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { forged, zipOf } from "./forgedZip";
import { outcomeOf } from "./hostile";

const good = zipOf({ "a.xml": "<a>erste</a>", "b.xml": "<b>zweite</b>" });

/** Overwrites the record at the end that says how many entries there are and where. */
function withEnd(zip: Uint8Array, offset: number, value: number, bytes: 2 | 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  if (bytes === 2) view.setUint16(end + offset, value, true);
  else view.setUint32(end + offset, value, true);
  return copy;
}

const reading = (bytes: Uint8Array) =>
  outcomeOf(() => {
    const zip = openContainer(bytes);
    return zip.names.map((name) => zip.text(name));
  });

describe("an archive that attacks is refused:", () => {
  const many = zipOf(Object.fromEntries(Array.from({ length: 65_000 }, (_, at) => [`f${at}`, ""])));
  test.each<[string, Uint8Array, string]>([
    ["65,000 entries", many, "entries"],
    ["the count that announces ZIP64", withEnd(good, 10, 0xffff, 2), "entries"],
    ["sizes that announce ZIP64", forged(good, 0, "size", 0xffffffff), "inflated"],
    ["a directory beyond the file", withEnd(good, 16, 0xfffffff0, 4), "damaged"],
    ["more entries than there are", withEnd(good, 10, 3, 2), "damaged"],
    ["two entries upon one content", forged(good, 1, "offset", 0), "damaged"],
    ["a packed size beyond the file", forged(good, 1, "packedSize", 0xfffffff0), "damaged"],
    ["the name C:\\x", zipOf({ "C:\\x": "x" }), "unsafe"],
    ["a name with a way out in the middle", zipOf({ "a/../../x": "x" }), "unsafe"],
    ["a name with NUL", zipOf({ "a\u0000.xml": "x" }), "unsafe"],
  ])("%s", (_, bytes, reason) => {
    expect(reading(bytes)).toMatchObject({ reason });
  });
});

test("a device's name is a name like any other, since entries are never written to a disk", () => {
  expect(reading(zipOf({ CON: "x", "nul.xml": "y" }))).toEqual({ read: ["x", "y"] });
});

test("bytes behind the archive change nothing about what is read", () => {
  expect(reading(new Uint8Array([...good, ...strToU8("angehängt")]))).toEqual(reading(good));
});
