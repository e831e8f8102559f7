import { type KindName, kindNames } from "@shared/domain/kinds";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { contentHashOf } from "@shared/transfer/contentHash";
import { schemaVersion } from "@shared/transfer/migrations";
import { textOf } from "./base64";
import type { DatabaseState } from "./databaseState";
import { allTables, db, type Meta, metaTable, readMeta } from "./db";
import { allEntries, storeEntries } from "./journal";
import type { JournalEntry } from "./journalEntry";
import { PictureOnce } from "./pictureOnce";
import { recordsOf } from "./queries/workspace";
import { upgradedState } from "./upgrade";

/** One line of a snapshot's text. */
type Line = { meta: Meta } | { kind: KindName; record: object } | { entry: JournalEntry };

/** A state as JSON Lines: readable without the program, and up to a damaged line even then (RELIABILITY 3.6). */
export function snapshotText({ meta, workspace, entries }: DatabaseState): string {
  const pictures = new PictureOnce();
  for (const file of workspace.photoFiles) pictures.note("photoFiles", file);
  for (const file of workspace.wordTemplateFiles) pictures.note("wordTemplateFiles", file);
  const lines: Line[] = [
    { meta },
    ...kindNames.flatMap((kind) => workspace[kind].map((record) => ({ kind, record }))),
    ...entries.map((entry) => ({ entry: pictures.left(entry) })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** The state a snapshot's text tells of; the host has made sure that no byte of it changed. */
export function parseSnapshot(text: string): DatabaseState {
  const workspace: Record<KindName, object[]> = emptyWorkspace();
  const entries: JournalEntry[] = [];
  const pictures = new PictureOnce();
  let meta: Meta | undefined;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const parsed = JSON.parse(line) as Line;
    if ("meta" in parsed) meta = parsed.meta;
    else if ("entry" in parsed) entries.push(pictures.filled(parsed.entry));
    else {
      workspace[parsed.kind].push(parsed.record);
      pictures.note(parsed.kind, parsed.record);
    }
  }
  if (!meta) throw new Error("A snapshot without its first line.");
  return { meta, workspace: workspace as Workspace, entries };
}

/** A snapshot ready for the host. */
export type MadeSnapshot = {
  dbId: string;
  seq: number;
  stateHash: string;
  schemaVersion: number;
  packed: string;
};

/**
 * The database as it is now, read in one transaction, held against its fingerprint, and packed. Undefined while
 * nothing was ever done.
 * @throws AppError `storage` with `details.reason` "mismatch" where the records are not what they should be
 */
export async function madeSnapshot(): Promise<MadeSnapshot | undefined> {
  const state = await db.transaction("r", allTables, async () => {
    const meta = await readMeta();
    return meta && { meta, workspace: await wholeNow(), entries: await allEntries() };
  });
  if (!state || state.meta.seq === 0) return undefined;
  const { dbId, seq, contentHash } = state.meta;
  if (contentHashOf(state.workspace) !== contentHash)
    throw new AppError("storage", "The records are not what they should be.", { reason: "mismatch" });
  const packed = textOf(await gzipped(snapshotText(state)));
  return { dbId, seq, stateHash: contentHash, schemaVersion, packed };
}

const wholeNow = async (): Promise<Workspace> => ({ ...emptyWorkspace(), ...(await recordsOf(kindNames)) });

async function gzipped(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Puts a state in the place of everything the database holds, in one transaction and in today's shape.
 * @throws AppError `storage` with `details.reason` "mismatch" where the records are not those of its fingerprint
 */
export async function storeState(state: DatabaseState): Promise<void> {
  if (contentHashOf(state.workspace) !== state.meta.contentHash)
    throw new AppError("storage", "The snapshot is not what it should be.", { reason: "mismatch" });
  const { meta, workspace, entries } = upgradedState(state);
  await db.transaction("rw", allTables, async () => {
    await Promise.all(allTables.map((name) => db.table(name).clear()));
    await Promise.all(kindNames.map((kind) => db.table(kind).bulkPut(workspace[kind])));
    await storeEntries(entries);
    await metaTable().put(meta);
  });
}
