import { checkDocument } from "@shared/document/checkDocument";
import { type BlockOf, blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import type { RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { jpegBytes, pngBytes } from "@tests/fixtures/pictures";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";
import { retreat } from "../../fixtures/retreat";
import { build } from "./build";
import { outlineOf } from "./outlineOf";

const imagesOf = (document: Document) =>
  blocksOf(document).filter((block): block is BlockOf<"image"> => block.type === "image");
const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");

type Given = { bytes?: Uint8Array; photo?: Partial<RecordOf<"photos">>; allowed?: boolean };

/** The retreat with a photo of 1600 by 1200 whose region shows its first card. */
function withPhoto({ bytes = jpegBytes(1600, 1200), photo = {}, allowed = true }: Given = {}): Workspace {
  const { workspace, event } = retreat();
  const card = workspace.notes.find(({ sensitivity }) => sensitivity === "internal");
  const base64 = btoa(String.fromCharCode(...bytes));
  const of = { eventId: event.id };
  const facts = { width: 1600, height: 1200, byteSize: bytes.length, sha256: "ab".repeat(32) };
  return {
    ...workspace,
    events: workspace.events.map((one) => ({ ...one, photoAllowed: allowed })),
    photoFiles: [makeRecord("photoFiles", 8001, { base64 })],
    photos: [
      {
        ...makeRecord("photos", 8002, { ...of, ...facts, title: "Foto 1", fileId: uuid(8001) }),
        altText: "Flipchart mit drei Spalten",
        ...photo,
      },
    ],
    photoRegions: [
      makeRecord("photoRegions", 8003, {
        ...of,
        photoId: uuid(8002),
        title: "Ausschnitt 1",
        ...{ x: 0, y: 0, width: 1, height: 1 },
        noteIds: [card?.id ?? ""],
      }),
    ],
  };
}

describe("the minutes", () => {
  test("show a photo with its description, scaled to the page, and name its cards", () => {
    const document = build("minutes", withPhoto());
    const images = imagesOf(document).filter(({ anchor }) => anchor?.kind === "photos");
    expect(images).toMatchObject([
      { mediaType: "image/jpeg", altText: "Flipchart mit drei Spalten", widthMm: 133.3, heightMm: 100 },
    ]);
    expect(textOf(document)).toMatch(/Foto 1 \(Karten K-\d+\)/);
    expect(outlineOf(document)).toContain("# Fotos");
    expect(checkDocument(document)).toEqual([]);
  });

  test("say so where a photo has no description yet", () => {
    const [image] = imagesOf(build("minutes", withPhoto({ photo: { altText: " " } })));
    expect(image?.altText).toBe("Zu diesem Foto gibt es noch keine Beschreibung.");
  });

  test.each([
    ["a PNG in a photo's place", pngBytes(10, 10)],
    ["a JPEG larger than any photo is stored", jpegBytes(20_000, 10)],
    ["a JPEG that breaks off", jpegBytes(1600, 1200, { end: false })],
  ])("show a sentence instead of %s", (_, bytes) => {
    const document = build("minutes", withPhoto({ bytes }));
    expect(imagesOf(document)).toEqual([]);
    expect(textOf(document)).toContain("Das Bild kann nicht gezeigt werden.");
  });

  test.each([
    ["not everybody agreed", withPhoto({ allowed: false }), {}],
    ["the reader may not see it", withPhoto({ photo: { sensitivity: "confidential" } }), {}],
    ["the chapter is not wished", withPhoto(), { sections: [{ key: "photos", label: "", enabled: false }] }],
  ])("leave a photo out where %s", (_, workspace, options) => {
    const document = build("minutes", workspace, options);
    expect(imagesOf(document)).toEqual([]);
    expect(outlineOf(document)).not.toContain("# Fotos");
  });
});

test("the short report has no photos, whatever is public", () => {
  const workspace = withPhoto({ photo: { sensitivity: "public" } });
  expect(imagesOf(build("eventReport", workspace, { audience: "public" }))).toEqual([]);
});
