import { callHost } from "@renderer/desktop";
import type { SavedFile } from "@shared/desktop";
import { kinds, type RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import type { Language } from "@shared/i18n/words";
import { hashAfter } from "@shared/transfer/contentHash";
import { writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { stateToHandOver } from "../queries/lineage";
import { type Protection, sealed } from "../sealing";
import { handOver, noteSaved } from "./exchange";
import { workspaceFileName } from "./settingsFile";

type Entry = RecordOf<"exportLog">;
type Note = Pick<Entry, "exchange"> & { store: (entry: Entry) => Promise<void> };
type Save = (day: string, language: Language, protection?: Protection) => Promise<SavedFile>;

/** Puts the workspace into one file where the person wants it, and notes it. Refused as `cancelled`. */
export const saveWorkspaceFile: Save = (...asked) => saveWhole({ store: noteSaved }, ...asked);

/** Puts the workspace into a file for another device, and notes that. Refused as `cancelled`. */
export const saveHandOver: Save = (...asked) =>
  saveWhole({ store: handOver, exchange: { direction: "out" } }, ...asked);

/**
 * The file already holds the note, so that the state in it is one this device knows. Where nothing is saved, nothing
 * is noted.
 */
async function saveWhole(
  { store, ...exchange }: Note,
  day: string,
  language: Language,
  protection?: Protection,
): Promise<SavedFile> {
  const { version } = await callHost("app.info", {});
  const { workspace, meta, lineage } = await stateToHandOver();
  const suggestedName = workspaceFileName(workspace.municipalities[0]?.name ?? "", day);
  const entry = { ...noteOf(workspace, suggestedName, language), ...exchange };
  const saved = { ...workspace, exportLog: [...workspace.exportLog, entry] };
  const noted = meta && hashAfter(meta.contentHash, [{ kind: "exportLog", before: null, after: entry }]);
  const bytes = await writeWorkspaceFile(saved, {
    appVersion: version,
    createdAt: entry.createdAt,
    counters: meta?.counters ?? {},
    lineage: noted ? [noted, ...lineage] : lineage,
  });
  const file = await callHost("file.save", {
    suggestedName,
    mediaType: protection ? "application/octet-stream" : "application/zip",
    bytes: protection ? await sealed(bytes, protection) : bytes,
  });
  await store(entry);
  return file;
}

/** The file holds everything, so it names everybody. */
function noteOf({ municipalities, persons }: Workspace, fileName: string, language: Language): Entry {
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
  });
}
