import type { RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { tableOf } from "../db";
import { recordsOf } from "./workspace";

/** A file of a template without its bytes. */
export type TemplateFile = Pick<RecordOf<"wordTemplateFiles">, "id" | "fileName" | "byteSize" | "createdAt">;

/** A template with its files and the documents that are made in it. */
export type TemplateLine = {
  template: RecordOf<"wordTemplates">;
  file: TemplateFile | undefined;
  earlier: readonly TemplateFile[];
  documents: readonly string[];
};

/** All templates in the order in which they came. */
export async function templateLines(): Promise<TemplateLine[]> {
  const { wordTemplates, wordTemplateFiles, documentSettings } = await recordsOf([
    "wordTemplates",
    "wordTemplateFiles",
    "documentSettings",
  ]);
  const files = new Map(wordTemplateFiles.map(({ base64: _, ...file }) => [file.id, file]));
  return wordTemplates
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map((template) => ({
      template,
      file: files.get(template.fileId),
      earlier: template.earlierFileIds.flatMap((id) => files.get(id) ?? []),
      documents: documentSettings
        .filter(({ templateId }) => templateId === template.id)
        .map(({ deliverable }) => deliverable),
    }));
}

/** Names of all templates, for choosing one. */
export async function templateNames(): Promise<{ id: string; name: string }[]> {
  return (await tableOf("wordTemplates").toArray())
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ id, name }) => ({ id, name }));
}

/** A template's file with its bytes. */
export function templateFile(fileId: string): Promise<RecordOf<"wordTemplateFiles"> | undefined> {
  return tableOf("wordTemplateFiles").get(fileId);
}

/** The workspace with the bytes of the template a document is made in. */
export async function withTemplate(
  workspace: Workspace,
  { templateId }: { templateId?: string | undefined },
): Promise<Workspace> {
  const template = workspace.wordTemplates.find(({ id }) => id === templateId);
  const file = template && (await tableOf("wordTemplateFiles").get(template.fileId));
  return file ? { ...workspace, wordTemplateFiles: [file] } : workspace;
}
