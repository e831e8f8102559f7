import { bytesOf } from "@renderer/data/base64";
import { takePicture } from "@renderer/features/events/photos/takePicture";
import { pictureHeader } from "@shared/document/pictureHeader";
import { isAppError } from "@shared/errors";
import { pngBytes, withCameraNotes } from "@tests/fixtures/pictures";
import { expect, test } from "vitest";
import { drawn } from "./drawn";

const secretPlace = "48.137154 N 11.576124 E";
const textOf = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

test("a photo is turned as the camera held it, made small, and loses what the camera wrote", async () => {
  const noted = withCameraNotes(await drawn(4000, 3000), secretPlace);
  expect(textOf(noted)).toContain(secretPlace);
  const taken = await takePicture(new Blob([new Uint8Array(noted)]));
  const bytes = bytesOf(taken.base64);
  expect([taken.width, taken.height]).toEqual([1500, 2000]);
  expect(pictureHeader(bytes)).toEqual({ mediaType: "image/jpeg", width: 1500, height: 2000 });
  expect(taken.byteSize).toBe(bytes.length);
  expect(bytes.length).toBeLessThan(600_000);
  expect(textOf(bytes)).not.toMatch(/Exif|48\.137|GPS|http/);
});

test("a small screenshot stays as large as it is; what is see-through becomes paper", async () => {
  const canvas = new OffscreenCanvas(80, 60);
  canvas.getContext("2d");
  const taken = await takePicture(await canvas.convertToBlob({ type: "image/png" }));
  expect([taken.width, taken.height]).toEqual([80, 60]);
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytesOf(taken.base64))]));
  const seen = new OffscreenCanvas(80, 60).getContext("2d");
  seen?.drawImage(bitmap, 0, 0);
  expect([...(seen?.getImageData(5, 5, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
});

test("a photo of nothing but noise still comes below the limit, or is refused", async () => {
  const taken = await takePicture(
    new Blob([new Uint8Array(await drawn(2600, 2600, { isNoisy: true }))]),
  ).catch((thrown: unknown) => thrown);
  const size = isAppError(taken) ? taken.details.reason : (taken as { byteSize: number }).byteSize <= 700_000;
  expect([true, "tooDetailed"]).toContain(size);
});

test.each([
  ["breaks off", async () => (await drawn(400, 300)).slice(0, 3000), "damaged"],
  ["is a head without a picture", async () => pngBytes(40, 30), "damaged"],
  ["claims 50,000 by 50,000", async () => pngBytes(50_000, 50_000), "pixels"],
  ["is an SVG with another name", async () => new TextEncoder().encode("<svg onload=alert(1)>"), "vector"],
])("a picture that %s is refused with its reason", async (_, bytes, reason) => {
  await expect(
    takePicture(new Blob([new Uint8Array(await bytes())], { type: "image/jpeg" })),
  ).rejects.toMatchObject({
    details: { reason },
  });
});
