import { section } from "@shared/document/build";
import type { Block, Document } from "@shared/document/model";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import { writeHouseDocx } from "@shared/writers/docx/house/writeHouseDocx";
import {
  letterhead,
  paperForm,
  plainForm,
  type TemplateParts,
  templateBytes,
} from "@tests/fixtures/house/wordTemplates";
import { strFromU8, unzipSync } from "fflate";
import { sampleAgenda } from "../sampleAgenda";

export const values = {
  title: "Digitale Agenda <2030> & mehr",
  date: "14.03.2026",
  fileNumber: "10-24-07",
  version: "0.4",
  sensitivity: "Intern",
  author: "Stabsstelle Digitalisierung",
  municipality: "Musterstadt",
  draft: "Entwurf",
};
export const made = async (
  parts: TemplateParts | Uint8Array,
  document: Document = sampleAgenda(),
  styles = {},
) => {
  const bytes = parts instanceof Uint8Array ? parts : templateBytes(parts);
  const template = readHouseTemplate(bytes, "Vorlage.docx");
  return writeHouseDocx(document, { template, styles, values });
};
export const documentOf = (...blocks: Block[]): Document => ({
  ...sampleAgenda(),
  sections: [section(blocks)],
});
export const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
export const textPart = (bytes: Uint8Array, path: string) =>
  strFromU8(partsOf(bytes)[path] ?? new Uint8Array());

/** Whole sample documents by template: written once, looked at often. */
const written = new Map<TemplateParts, Promise<Uint8Array>>();
export const sampleIn = (parts: TemplateParts): Promise<Uint8Array> => {
  const known = written.get(parts) ?? made(parts);
  written.set(parts, known);
  return known;
};

export const templates = { letterhead: letterhead(), paperForm: paperForm(), plainForm: plainForm() };
export const every = Object.entries(templates);
