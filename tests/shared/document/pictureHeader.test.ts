import { mostPixels, pictureHeader } from "@shared/document/pictureHeader";
import { isAppError } from "@shared/errors";
import { jpegBytes, pngBytes, textBytes } from "@tests/fixtures/pictures";
import { expect, test } from "vitest";

test.each([
  ["a plain JPEG", jpegBytes(4000, 3000), { mediaType: "image/jpeg", width: 4000, height: 3000 }],
  ["a JPEG with what the camera wrote", jpegBytes(40, 30, { exif: "GPS 48.1 N" }), { width: 40, height: 30 }],
  ["a JPEG with a film behind it", jpegBytes(40, 30, { after: [0, 1, 2, 3] }), { width: 40 }],
  ["a PNG", pngBytes(800, 600), { mediaType: "image/png", width: 800, height: 600 }],
])("%s tells its size", (_, bytes, header) => {
  expect(pictureHeader(bytes)).toMatchObject(header);
});

test.each([
  ["an SVG named .jpg", textBytes('<?xml version="1.0"?><svg onload="alert(1)"/>'), "vector"],
  ["an SVG in UTF-16", textBytes("\u00ff\u00fe<\0s\0v\0g\0"), "vector"],
  ["a PDF", textBytes("%PDF-1.7"), "vector"],
  ["a HEIC", textBytes("\0\0\0\u0018ftypheic\0\0\0\0"), "heic"],
  ["an AVIF", textBytes("\0\0\0\u0018ftypavif\0\0\0\0"), "heic"],
  ["a GIF", textBytes("GIF89a"), "otherType"],
  [
    "a page that ends like a picture",
    textBytes("<html><script>alert(1)</script>\u00ff\u00d8\u00ff"),
    "otherType",
  ],
  ["nothing", new Uint8Array(), "otherType"],
  ["the first bytes of a JPEG", jpegBytes(40, 30).slice(0, 6), "damaged"],
  ["a JPEG that breaks off in the picture", jpegBytes(40, 30, { end: false }), "damaged"],
  ["a JPEG without a size", Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]), "damaged"],
  ["a JPEG whose part claims no length", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), "damaged"],
  ["a JPEG without height", jpegBytes(40, 0), "damaged"],
  ["a PNG that breaks off", pngBytes(40, 30, { end: false }), "damaged"],
  ["a PNG of 50,000 by 50,000", pngBytes(50_000, 50_000), "pixels"],
  ["a PNG one pixel high and endlessly long", pngBytes(4_000_000_000, 1), "pixels"],
  ["a JPEG of more pixels than memory takes", jpegBytes(20_000, 20_000), "pixels"],
])("%s is refused", (_, bytes, reason) => {
  const refused = (() => {
    try {
      return pictureHeader(bytes);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(isAppError(refused) && refused.details.reason).toBe(reason);
});

test("a picture that is polyglot counts as what it begins as, by its own size", () => {
  const both = Uint8Array.from([...jpegBytes(40, 30), ...textBytes("<svg onload=alert(1)>%PDF-1.7")]);
  expect(pictureHeader(both)).toMatchObject({ mediaType: "image/jpeg", width: 40 });
});

test("the largest photos of today's phones are below the limit", () => {
  expect(8160 * 6120).toBeLessThan(mostPixels);
});
