import { deliverableById } from "@shared/deliverables";
import type { DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import { type Omitted, type Produced, produce } from "@shared/deliverables/produce";
import { documentWords } from "@shared/deliverables/words";
import { standsInHouse } from "@shared/document/house/intoHouse";
import { blocksOf, type Document } from "@shared/document/model";
import { plainTextOfInlines } from "@shared/document/plainText";
import type { DraftOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import type { Language } from "@shared/i18n/words";
import { templateOf } from "@shared/transfer/house/templateOf";
import { type FileFormat, writeFileAs } from "@shared/writers/writeFile";

/** What a person asks for: which document, how, in which language. */
export type DocumentRequest = {
  deliverable: DeliverableId;
  options: DeliverableOptions;
  language: Language;
  /** The house's Word file it is made in; ours where it is absent. */
  templateId?: string | undefined;
};

/** The beginning of a document for the window, and what there is to know about the whole. */
export type Preview = {
  /** Holds at most the blocks asked for. */
  document: Document;
  /** Blocks of the whole document. */
  total: number;
  /** Headings of the whole document for its contents list, with the index of their block. */
  headings: readonly { level: number; words: string; index: number }[];
  tables: number;
  omitted: readonly Omitted[];
  fileName: string;
  /** Whether it can be made in the house's own Word file. */
  standsInHouse: boolean;
};

/** A file ready to be saved, and its entry in the export log. */
export type ExportedFile = {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  entry: DraftOf<"exportLog">;
};

function producedFrom(workspace: Workspace, { deliverable, options, language }: DocumentRequest): Produced {
  const found = deliverableById(deliverable);
  if (!found) throw new AppError("notFound", `There is no document ${deliverable}.`);
  return produce(found, workspace, options, documentWords(language, workspace.municipalities[0]?.terms));
}

/** Builds a document and cuts it after `limit` blocks: nobody reads thousands of pages in a preview. */
export function previewOf(workspace: Workspace, request: DocumentRequest, limit: number): Preview {
  const { document, omitted, fileName } = producedFrom(workspace, request);
  let left = limit;
  const sections = document.sections.map((section) => {
    const blocks = section.blocks.slice(0, left);
    left -= blocks.length;
    return { ...section, blocks };
  });
  const blocks = blocksOf(document);
  return {
    document: { ...document, sections },
    total: blocks.length,
    headings: blocks.flatMap((block, index) =>
      block.type === "heading"
        ? [{ level: block.level, words: plainTextOfInlines(block.children), index }]
        : [],
    ),
    tables: blocks.filter((block) => block.type === "table").length,
    omitted,
    fileName,
    standsInHouse: standsInHouse(document),
  };
}

/** Builds a document and writes it as a file. `now` is the moment of the log entry. */
export async function fileOf(
  workspace: Workspace,
  request: DocumentRequest,
  format: FileFormat,
  now: string,
  onProgress: (share: number) => void = () => {},
): Promise<ExportedFile> {
  const produced = producedFrom(workspace, request);
  const template = standsInHouse(produced.document) ? templateOf(workspace, request.templateId) : undefined;
  const house = template && format === "docx" ? { ...template, values: produced.places } : undefined;
  const written = await writeFileAs(produced.document, format, { onProgress, ...(house ? { house } : {}) });
  const name = `${produced.fileName}.${written.ending}`;
  return {
    name,
    mediaType: written.mediaType,
    bytes: written.bytes,
    entry: {
      exportedAt: now,
      deliverable: request.deliverable,
      title: produced.document.properties.title,
      versionNumber: request.options.versionNumber,
      fileName: name,
      language: request.language,
      audience: request.options.audience,
      containsPersonIds: [...produced.personIds],
      manifest: [...produced.manifest],
    },
  };
}
