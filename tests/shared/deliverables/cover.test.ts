import { bytesOfBase64 } from "@shared/document/base64";
import { blocksOf, type Image } from "@shared/document/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallTown } from "../../fixtures/smallTown";
import { build } from "./build";

const imagesOf = (town: ReturnType<typeof smallTown>): Image[] =>
  blocksOf(build("agenda", town)).filter((block): block is Image => block.type === "image");

function townWithLogo(change: object) {
  const town = smallTown();
  for (const municipality of town.municipalities)
    if (municipality.logo) municipality.logo = { ...municipality.logo, ...change };
  return town;
}

describe("the logo on the cover", () => {
  test("carries its alternative text and keeps its proportions when it is too large", () => {
    const [logo] = imagesOf(townWithLogo({ widthMm: 280, heightMm: 64 }));
    expect(logo).toMatchObject({ altText: "Wappen der Stadt Musterstadt", widthMm: 70, heightMm: 16 });
  });

  test.each([
    ["bytes that are no picture", { base64: btoa("GIF89a") }],
    ["a text that is no base64", { base64: "%%%" }],
    ["the bytes of another kind of picture", { mediaType: "image/jpeg" }],
    ["an alternative text nobody can read", { altText: "\u200b" }],
  ])("is left out for %s: Word would not open the file", (_, change) => {
    expect(imagesOf(townWithLogo(change))).toEqual([]);
  });
});

test("base64 gives back the bytes it was made of", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      expect(bytesOfBase64(btoa(String.fromCharCode(...bytes)))).toEqual(bytes);
    }),
  );
});

test("a project's sheet carries no version of the agenda", () => {
  expect(build("projectProfile", smallTown()).running.footer).toBe("Stand: 01.07.2026 · intern");
});

test("a workspace whose municipality has no name yet invents none", () => {
  const town = smallTown();
  const unnamed = { ...town, municipalities: [] };
  const document = build("agenda", unnamed, { author: "" });
  expect(document.running.header).toBe(document.properties.title);
  expect(document.properties.author).toBe("Verwaltung");
  expect(document.properties.subject).toBeUndefined();
});
