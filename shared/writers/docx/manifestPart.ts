import { entriesOf } from "../../document/manifest";
import { manifestNamespace } from "../../document/manifestNames";
import { markName, recordToken } from "../../document/mark";
import type { DocumentProperties } from "../../document/model";
import type { Occurrence } from "../../document/occurrences";
import { textHash } from "../../document/textHash";
import { escapeLine, escapeXml, xmlHead } from "./xml";

/**
 * `customXml/item1.xml`: the export's manifest, which other programs keep untouched. Items in reading order,
 * each with its bookmark and the text and fingerprint of every field. Given out in pieces, so that a large
 * document needs no second copy in memory; `digest` is the fingerprint of all once it is written.
 */
export class ManifestPart {
  private fingerprints = "";

  get digest(): string {
    return textHash(this.fingerprints);
  }

  *pieces(properties: DocumentProperties, occurrences: readonly Occurrence[]): Generator<string> {
    yield `${xmlHead}<manifest xmlns="${manifestNamespace}" deliverable="${escapeLine(properties.deliverable)}" date="${escapeLine(properties.date)}" language="${properties.language}">`;
    for (const occurrence of occurrences) yield this.item(occurrence);
    yield "</manifest>";
  }

  private item(occurrence: Occurrence): string {
    const { kind, recordId, number } = occurrence;
    const mark = markName("item", recordToken(recordId), number);
    let xml = `<item mark="${mark}" kind="${escapeLine(kind)}" id="${escapeLine(recordId)}" occurrence="${number}">`;
    for (const { field, text } of entriesOf(occurrence)) {
      const hash = textHash(text);
      this.fingerprints += hash;
      xml += `<field name="${escapeLine(field)}" hash="${hash}">${escapeXml(text)}</field>`;
    }
    return `${xml}</item>`;
  }
}

/** `customXml/itemProps1.xml`: gives the manifest an identity of its own. */
export function manifestPropertiesPart(): string {
  return (
    `${xmlHead}<ds:datastoreItem ds:itemID="{6B1F0C52-4E0E-4C53-9A55-0C6A5A1D7E21}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${manifestNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
