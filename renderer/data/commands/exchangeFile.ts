import { callHost } from "@renderer/desktop";
import type { SavedFile } from "@shared/desktop";
import { kinds, type RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import type { Language } from "@shared/i18n/words";
import { hashAfter } from "@shared/transfer/contentHash";
import { writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { stateToHandOver } from "../queries/lineage";
import { type Protection, sealed } from "../sealing";
import { handOver } from "./exchange";
import { workspaceFileName } from "./settingsFile";

/**
 * Puts the workspace into a file for another device where the person wants it, and notes it. The file already holds
 * the note, so that the state in it is one this device knows. Refused as `cancelled`; then nothing is noted.
 */
export async function saveHandOver(
  day: string,
  language: Language,
  protection?: Protection,
): Promise<SavedFile> {
  const { version } = await callHost("app.info", {});
  const { workspace, meta, lineage } = await stateToHandOver();
  const suggestedName = workspaceFileName(workspace.municipalities[0]?.name ?? "", day);
  const entry = handOverEntry(workspace, suggestedName, language);
  const handed = { ...workspace, exportLog: [...workspace.exportLog, entry] };
  const noted = meta && hashAfter(meta.contentHash, [{ kind: "exportLog", before: null, after: entry }]);
  const bytes = await writeWorkspaceFile(handed, {
    appVersion: version,
    createdAt: entry.createdAt,
    counters: meta?.counters ?? {},
    lineage: noted ? [noted, ...lineage] : lineage,
  });
  const saved = await callHost("file.save", {
    suggestedName,
    mediaType: protection ? "application/octet-stream" : "application/zip",
    bytes: protection ? await sealed(bytes, protection) : bytes,
  });
  await handOver(entry);
  return saved;
}

/** The file holds everything, so it names everybody. */
function handOverEntry(
  { municipalities, persons }: Workspace,
  fileName: string,
  language: Language,
): RecordOf<"exportLog"> {
  const now = new Date().toISOString();
  return kinds.exportLog.schema.parse({
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    exportedAt: now,
    deliverable: "workspace",
    title: municipalities[0]?.name ?? "",
    fileName,
    language,
    audience: "confidential",
    containsPersonIds: persons.map(({ id }) => id),
    exchange: { direction: "out" },
  });
}
