import type { Image } from "../../document/model";
import { escapeXml, xmlHead } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type MediaFile = { path: string; bytes: Uint8Array };

/** What `word/document.xml` refers to: fixed parts, links and pictures, each written once. */
export class Relationships {
  private readonly entries: string[] = [];
  private readonly links = new Map<string, string>();
  private readonly images = new Map<Uint8Array, string>();
  /** Picture files for the package. */
  readonly media: MediaFile[] = [];

  /**
   * @param given relationships that are there already
   * @param names how ids and picture files begin, so that they meet none that are there
   */
  constructor(
    private readonly given: readonly string[] = [],
    private readonly names = { id: "rId", picture: "image", folder: "word" },
  ) {}

  /** Folder of the main document. */
  get folder(): string {
    return this.names.folder;
  }

  /** A part of the package, e.g. ("styles", "styles.xml"). */
  part(type: string, target: string): string {
    return this.add(`Type="${office}/${type}" Target="${target}"`);
  }

  /** An address outside the file; the caller has made sure it is well-formed and safe. */
  link(address: string): string {
    const known = this.links.get(address);
    if (known) return known;
    const id = this.add(`Type="${office}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"`);
    this.links.set(address, id);
    return id;
  }

  /** A picture; the same bytes given twice (a logo) are stored once. */
  image(bytes: Uint8Array, mediaType: Image["mediaType"]): string {
    const known = this.images.get(bytes);
    if (known) return known;
    const name = `${this.names.picture}${this.media.length + 1}.${mediaType === "image/png" ? "png" : "jpeg"}`;
    this.media.push({ path: `${this.names.folder}/media/${name}`, bytes });
    const id = this.part("image", `media/${name}`);
    this.images.set(bytes, id);
    return id;
  }

  /** `word/_rels/document.xml.rels`, complete once the body is written. */
  xml(): string {
    return relationshipsXml([...this.given, ...this.entries]);
  }

  private add(attributes: string): string {
    const id = `${this.names.id}${this.entries.length + 1}`;
    this.entries.push(`<Relationship Id="${id}" ${attributes}/>`);
    return id;
  }
}

/** A relationships part from its entries. */
export function relationshipsXml(entries: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** The package's own relationships: document, properties, manifest. */
export function packageRelationships(mainPath = "word/document.xml"): string {
  const core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  return relationshipsXml(
    [
      [`${office}/officeDocument`, mainPath],
      [core, "docProps/core.xml"],
      [`${office}/extended-properties`, "docProps/app.xml"],
      [`${office}/custom-properties`, "docProps/custom.xml"],
    ].map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    ),
  );
}
