import type { Document } from "../../document/model";
import { occurrencesOf } from "../../document/occurrences";
import { languageTags, writerWords } from "../words";
import { bookmarksOf } from "./anchors";
import { Body } from "./body";
import { CommentStore } from "./commentsPart";
import { contentsOf } from "./contents";
import { writeSections } from "./documentPart";
import { roomsOf, settingFor } from "./fit";
import { fontTablePart, settingsPart } from "./fixedParts";
import { addManifest } from "./manifest";
import { Numbering } from "./numberingPart";
import { Package } from "./package";
import { estimatePages } from "./pages";
import { Progress, type WriteOptions } from "./progress";
import { appPart, corePart, customPart } from "./propertiesParts";
import { packageRelationships, Relationships } from "./relationships";
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

  const numbering = new Numbering();
  const body = new Body(words, marks, relationships, numbering, new CommentStore(), placeOf, contents);
  body.rooms = roomsOf(document, setting);
  await writeSections(document, body, running, file.stream("word/document.xml"), progress);
  const manifest = await addManifest(document, occurrences, file, relationships, progress);
  file.add("docProps/custom.xml", customPart(manifest));
  addCollectedParts(file, body, numbering);
  progress.done();
}

/** Parts that are complete only once the body is written. */
function addCollectedParts(file: Package, { relationships, comments }: Body, numbering: Numbering): void {
  relationships.part("numbering", "numbering.xml");
  file.add("word/numbering.xml", numbering.part());
  if (!comments.isEmpty) {
    relationships.part("comments", "comments.xml");
    file.add("word/comments.xml", comments.part());
  }
  for (const { path, bytes } of relationships.media) file.addBytes(path, bytes);
  file.add("word/_rels/document.xml.rels", relationships.xml());
}
