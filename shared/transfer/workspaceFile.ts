import { zipSync } from "fflate";
import type { z } from "zod";
import { idsIn, type KindName, kindNames, kinds, referencesOf } from "../domain/kinds";
import { countsOf, emptyWorkspace, type Workspace } from "../domain/workspace";
import { AppError } from "../errors";
import { type Container, openContainer } from "./container";
import type { ContentHash } from "./contentHash";
import { migrateRows, type StoredRow, schemaVersion } from "./migrations";
import { encrypted } from "./readingError";
import { isSealed } from "./sealed/header";
import { parseStrictJson } from "./strictJson";
import {
  formatVersion,
  lineagePart,
  manifestHead,
  readMe,
  sha256,
  type WorkspaceManifest,
  workspaceFormat,
  workspaceManifest,
} from "./workspaceManifest";

const partNames = ["LIESMICH.txt", "manifest.json", "workspace.jsonl", "lineage.json"] as const;

/** ZIP entries carry one fixed time, so that equal workspaces give equal bytes. */
const fixedTime = new Date("2000-01-01T00:00:00Z");

export type FileFacts = {
  appVersion: string;
  /** ISO moment. */
  createdAt: string;
  counters: Readonly<Record<string, number>>;
  /** Of the records, where it is an older one than today's. */
  schemaVersion?: number;
  /** Fingerprints of the states this one came from, newest first; absent in files that stay here. */
  lineage?: readonly ContentHash[];
};

/**
 * Writes a whole workspace as the bytes of one `.agenda` file: readable, checksummed, records sorted by kind
 * and id with keys in a fixed order, so that two files can be compared with any diff tool.
 */
export async function writeWorkspaceFile(workspace: Workspace, facts: FileFacts): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = kindNames.flatMap((kind) =>
    [...workspace[kind]]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => JSON.stringify({ kind, record: sortedKeys(record) })),
  );
  const records = encoder.encode(lines.map((line) => `${line}\n`).join(""));
  const lineage = facts.lineage && encoder.encode(`${JSON.stringify({ states: facts.lineage })}\n`);
  const manifest: WorkspaceManifest = {
    format: workspaceFormat,
    formatVersion,
    appVersion: facts.appVersion,
    schemaVersion: facts.schemaVersion ?? schemaVersion,
    createdAt: facts.createdAt,
    title: workspace.municipalities[0]?.name ?? "",
    counts: countsOf(workspace),
    counters: { ...facts.counters },
    parts: {
      "workspace.jsonl": await sha256(records),
      ...(lineage ? { "lineage.json": await sha256(lineage) } : {}),
    },
  };
  return zipSync(
    {
      "LIESMICH.txt": encoder.encode(readMe),
      "manifest.json": encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`),
      "workspace.jsonl": records,
      ...(lineage ? { "lineage.json": lineage } : {}),
    },
    { mtime: fixedTime },
  );
}

export type DanglingReference = { kind: KindName; recordId: string; field: string; missingId: string };

export type OpenedWorkspace = {
  workspace: Workspace;
  manifest: WorkspaceManifest;
  /** References to records the file does not hold; shown, not refused, so that damaged work can be saved. */
  dangling: DanglingReference[];
  /** Fingerprints of earlier states, newest first; none in files that do not say where they came from. */
  lineage: readonly ContentHash[];
};

/**
 * Reads a `.agenda` file of this or any older format. Refuses with an AppError and without side effects:
 * `newerData` for a newer format, `encrypted` for a protected one (see `sealed/`), `tooLarge`, `unreadable` for anything damaged, altered or not of this
 * program. Unknown fields are refused, not dropped.
 */
export async function readWorkspaceFile(bytes: Uint8Array): Promise<OpenedWorkspace> {
  if (isSealed(bytes)) throw encrypted();
  const container = openContainer(bytes, (name) => (partNames as readonly string[]).includes(name));
  const manifest = readManifest(container);
  const records = container.bytes("workspace.jsonl");
  if (!records) throw damaged("workspace.jsonl is missing");
  if ((await sha256(records)) !== manifest.parts["workspace.jsonl"]) throw damaged("checksum differs");
  const lineage = await readLineage(container, manifest);
  const workspace = readRecords(container.text("workspace.jsonl") ?? "", manifest.schemaVersion);
  const counts = countsOf(workspace);
  if (kindNames.some((kind) => counts[kind] !== (manifest.counts[kind] ?? 0))) throw damaged("counts differ");
  return { workspace, manifest, dangling: danglingReferences(workspace), lineage };
}

/** The states the file came from. A part the manifest does not vouch for is refused. */
async function readLineage(
  container: Container,
  manifest: WorkspaceManifest,
): Promise<readonly ContentHash[]> {
  const [bytes, sum] = [container.bytes("lineage.json"), manifest.parts["lineage.json"]];
  if (!bytes && sum === undefined) return [];
  if (!bytes || (await sha256(bytes)) !== sum) throw damaged("checksum of the lineage differs");
  const lineage = lineagePart.safeParse(parseStrictJson(container.text("lineage.json") ?? ""));
  if (!lineage.success) throw damaged("lineage");
  return lineage.data.states;
}

function readManifest(container: Container): WorkspaceManifest {
  const text = container.text("manifest.json");
  if (text === undefined) throw damaged("manifest.json is missing");
  const json = parseStrictJson(text);
  const head = manifestHead.safeParse(json);
  if (!head.success) throw damaged("not a workspace file");
  if (head.data.formatVersion > formatVersion || head.data.schemaVersion > schemaVersion)
    throw new AppError("newerData", "The file was written by a newer version of the program.");
  const manifest = workspaceManifest.safeParse(json);
  if (!manifest.success) throw damaged("manifest");
  return manifest.data;
}

function readRecords(text: string, fromVersion: number): Workspace {
  const rows = new Map<KindName, StoredRow[]>(kindNames.map((kind) => [kind, []]));
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const row = parseStrictJson(line) as { kind?: string; record?: StoredRow } | null;
    const record = row?.record;
    const list = rows.get(row?.kind as KindName);
    if (!list || typeof record !== "object" || record === null) throw damaged("unknown kind of record");
    list.push(record);
  }
  const workspace = emptyWorkspace();
  for (const [kind, list] of rows)
    (workspace[kind] as object[]) = checked(kind, migrateRows(kind, list, fromVersion));
  return workspace;
}

function checked(kind: KindName, rows: readonly StoredRow[]): object[] {
  const seen = new Set<string>();
  const schema: z.ZodType<{ id: string }> = kinds[kind].schema;
  return rows.map((row) => {
    const result = schema.safeParse(row);
    if (!result.success) throw damaged(`${kind}: ${result.error.issues[0]?.path.join(".")}`);
    if (seen.has(result.data.id)) throw damaged(`${kind}: one id twice`);
    seen.add(result.data.id);
    return result.data;
  });
}

/** References that point to nothing within a workspace. */
export function danglingReferences(workspace: Workspace): DanglingReference[] {
  const ids = new Map(kindNames.map((kind) => [kind, new Set(workspace[kind].map((record) => record.id))]));
  return kindNames.flatMap((kind) =>
    referencesOf[kind].flatMap((reference) =>
      workspace[kind].flatMap((record) =>
        idsIn(record, reference)
          .filter((missingId) => !ids.get(reference.target)?.has(missingId))
          .map((missingId) => ({ kind, recordId: record.id, field: reference.field, missingId })),
      ),
    ),
  );
}

function sortedKeys(record: object): object {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function damaged(reason: string): AppError {
  return new AppError("unreadable", `The workspace file was refused: ${reason}.`, { reason });
}
