import { customPropertyNames } from "../../document/manifestNames";
import type { Document } from "../../document/model";
import type { Occurrence } from "../../document/occurrences";
import { ManifestPart, manifestPropertiesPart } from "./manifestPart";
import type { Package } from "./package";
import type { Progress } from "./progress";
import { type Relationships, relationshipsXml } from "./relationships";

/**
 * Puts the export's manifest into the file, as the part with this number among those of its kind.
 * @returns what the file's properties say about it
 */
export async function addManifest(
  document: Document,
  occurrences: readonly Occurrence[],
  file: Package,
  relationships: Relationships,
  progress: Progress,
  number = 1,
): Promise<Record<string, string>> {
  const manifest = new ManifestPart();
  const stream = file.stream(`customXml/item${number}.xml`);
  let waiting = "";
  for (const piece of manifest.pieces(document.properties, occurrences)) {
    waiting += piece;
    if (waiting.length < progress.pieceLength) continue;
    await stream.push(waiting);
    waiting = "";
    if (progress.isPauseDue()) await progress.pause();
  }
  await stream.push(waiting);
  stream.end();
  file.add(`customXml/itemProps${number}.xml`, manifestPropertiesPart());
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
  file.add(
    `customXml/_rels/item${number}.xml.rels`,
    relationshipsXml([`<Relationship Id="rId1" Type="${type}" Target="itemProps${number}.xml"/>`]),
  );
  relationships.part("customXml", `../customXml/item${number}.xml`);
  return {
    [customPropertyNames.deliverable]: document.properties.deliverable,
    [customPropertyNames.date]: document.properties.date,
    [customPropertyNames.items]: String(occurrences.length),
    [customPropertyNames.digest]: manifest.digest,
  };
}
