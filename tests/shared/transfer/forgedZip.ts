import { strToU8, zipSync } from "fflate";

/** A ZIP of texts. */
export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );

const centralMark = [0x50, 0x4b, 1, 2];

/** Where the n-th entry of the central directory begins. */
export function centralEntry(zip: Uint8Array, index: number): number {
  let seen = -1;
  for (let at = 0; at < zip.length; at++) {
    if (centralMark.every((byte, offset) => zip[at + offset] === byte)) seen++;
    if (seen === index) return at;
  }
  throw new Error("no such entry");
}

/** A copy with one number of a central directory entry overwritten. */
export function forged(
  zip: Uint8Array,
  index: number,
  field: "flags" | "size" | "packedSize" | "offset" | "method" | "crc",
  value: number,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = centralEntry(copy, index);
  if (field === "flags") view.setUint16(at + 8, value, true);
  else if (field === "method") view.setUint16(at + 10, value, true);
  else {
    const offset = { crc: 16, packedSize: 20, size: 24, offset: 42 }[field];
    view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** A Word file around the content of its body. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const { "word/_rels/document.xml.rels": relations = "", ...others } = parts;
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${rels}">${relations}</Relationships>`,
    "word/document.xml": `<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}

const office = "http://schemas.openxmlformats.org";
export const wordNamespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(" ");
