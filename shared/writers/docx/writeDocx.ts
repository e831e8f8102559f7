import { customPropertyNames } from "../../document/manifestNames";
import type { Document } from "../../document/model";
import { type Occurrence, occurrencesOf } from "../../document/occurrences";
import { languageTags, writerWords } from "../words";
import { bookmarksOf } from "./anchors";
import { Body } from "./body";
import { CommentStore } from "./commentsPart";
import { contentsOf } from "./contents";
import { writeSections } from "./documentPart";
import { roomsOf, settingFor } from "./fit";
import { fontTablePart, settingsPart } from "./fixedParts";
import { ManifestPart, manifestPropertiesPart } from "./manifestPart";
import { Numbering } from "./numberingPart";
import { Package } from "./package";
import { estimatePages } from "./pages";
import { Progress, type WriteOptions } from "./progress";
import { appPart, corePart, customPart } from "./propertiesParts";
import { packageRelationships, Relationships, relationshipsXml } from "./relationships";
import { addRunningParts } from "./runningParts";
import { stylesPart } from "./stylesPart";

/**
 * A document tree as a Word file (.docx). Gives control back to its host regularly, reports progress from 0 to 1
 * and stops with AppError "cancelled" when the signal says so. The same tree gives the same parts everywhere and,
 * since each host brings its own compressor, the same bytes on one host.
 *
 * The parts are written as text of their own instead of by a library: the libraries' object trees cost more
 * time and memory than the documents themselves, and grow faster than they do (figures: `npm run bench`).
 */
export async function writeDocx(document: Document, options: WriteOptions = {}): Promise<Uint8Array> {
  const file = new Package();
  try {
    await writeParts(document, file, new Progress(document, options));
    return await file.finish(document.properties.date);
  } catch (error) {
    file.abandon();
    throw error;
  }
}

async function writeParts(document: Document, file: Package, progress: Progress): Promise<void> {
  const { language } = document.properties;
  const words = writerWords[language];
  const languageTag = languageTags[language];
  const occurrences = occurrencesOf(document);
  const { marks, placeOf } = bookmarksOf(occurrences);
  const setting = settingFor(document);
  const pages = estimatePages(document, setting);
  const contents = contentsOf(document, marks, pages.pageOf);

  const relationships = new Relationships();
  file.add("_rels/.rels", packageRelationships());
  file.add("docProps/core.xml", corePart(document));
  file.add("docProps/app.xml", appPart());
  for (const [name, xml] of [
    ["styles", stylesPart(setting, words.styles, languageTag)],
    ["settings", settingsPart(languageTag)],
    ["fontTable", fontTablePart()],
  ] as const) {
    file.add(`word/${name}.xml`, xml);
    relationships.part(name, `${name}.xml`);
  }
  const running = addRunningParts(document, file, relationships, words, pages.count);

  const body = new Body(words, marks, relationships, new Numbering(), new CommentStore(), placeOf, contents);
  body.rooms = roomsOf(document, setting);
  await writeSections(document, body, running, file.stream("word/document.xml"), progress);
  await addManifest(document, occurrences, file, relationships, progress);
  addCollectedParts(file, body);
  progress.done();
}

/** Parts that are complete only once the body is written. */
function addCollectedParts(file: Package, { relationships, numbering, comments }: Body): void {
  relationships.part("numbering", "numbering.xml");
  file.add("word/numbering.xml", numbering.part());
  if (!comments.isEmpty) {
    relationships.part("comments", "comments.xml");
    file.add("word/comments.xml", comments.part());
  }
  for (const { path, bytes } of relationships.media) file.addBytes(path, bytes);
  file.add("word/_rels/document.xml.rels", relationships.xml());
}

async function addManifest(
  document: Document,
  occurrences: readonly Occurrence[],
  file: Package,
  relationships: Relationships,
  progress: Progress,
): Promise<void> {
  const manifest = new ManifestPart();
  const stream = file.stream("customXml/item1.xml");
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
  file.add("customXml/itemProps1.xml", manifestPropertiesPart());
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
  file.add(
    "customXml/_rels/item1.xml.rels",
    relationshipsXml([`<Relationship Id="rId1" Type="${type}" Target="itemProps1.xml"/>`]),
  );
  relationships.part("customXml", "../customXml/item1.xml");
  file.add(
    "docProps/custom.xml",
    customPart({
      [customPropertyNames.deliverable]: document.properties.deliverable,
      [customPropertyNames.date]: document.properties.date,
      [customPropertyNames.items]: String(occurrences.length),
      [customPropertyNames.digest]: manifest.digest,
    }),
  );
}
