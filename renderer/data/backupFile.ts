import { type KindName, kindNames } from "@shared/domain/kinds";
import { type Forgotten, forgetting } from "@shared/domain/traces/forgetting";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { AppError, isAppError } from "@shared/errors";
import { contentHashOf } from "@shared/transfer/contentHash";
import { schemaVersion } from "@shared/transfer/migrations";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { formatVersion } from "@shared/transfer/workspaceManifest";
import { bytesOf, textOf } from "./base64";
import { db, type Meta, readMeta } from "./db";
import { recordsOf } from "./queries/workspace";
import { upgradedState } from "./upgrade";

export type BackupAsk =
  | { type: "make"; appVersion: string }
  | { type: "prove"; base64: string; stateHash: string }
  | { type: "forget"; base64: string; forgotten: Forgotten };

export type BackupMade = { seq: number; stateHash: string; shape: string; base64: string };

/** Layout of the file and shape of the records inside: one backup of each stays for ever. */
const shapeOf = (version: number): string => `${formatVersion}.${version}`;

/**
 * The whole workspace as the bytes of a backup, from one read transaction, opened again before it is handed out: a
 * file whose records are not those of the last command is no backup (RELIABILITY P5). Records an older program stored
 * are kept in their shape.
 * @throws AppError `storage` with `details.reason` "mismatch"
 */
export async function madeBackup(appVersion: string): Promise<BackupMade> {
  const { meta, workspace } = await db.transaction("r", [...kindNames, "meta"], async () => ({
    meta: await readMeta(),
    workspace: { ...emptyWorkspace(), ...(await recordsOf(kindNames)) },
  }));
  if (!meta) throw new AppError("storage", "There is no workspace yet.");
  const from = meta.schemaVersion;
  const facts = { ...factsOf(meta, appVersion), schemaVersion: from };
  const bytes = await writeWorkspaceFile(workspace, facts);
  const { workspace: again } = await readWorkspaceFile(bytes);
  if (contentHashOf(again) !== expectedOf(meta, workspace))
    throw new AppError("storage", "The backup does not hold what it should.", { reason: "mismatch" });
  return { seq: meta.seq, stateHash: meta.contentHash, shape: shapeOf(from), base64: textOf(bytes) };
}

/** Fingerprint a backup has when it is read again: of records in an older shape, after their upgrade. */
function expectedOf(meta: Meta, workspace: Workspace): string | undefined {
  if (meta.schemaVersion >= schemaVersion) return meta.contentHash;
  if (contentHashOf(workspace) !== meta.contentHash) return undefined;
  return contentHashOf(upgradedState({ meta, workspace, entries: [] }).workspace);
}

const factsOf = ({ counters }: Meta, appVersion: string) => ({
  appVersion,
  createdAt: new Date().toISOString(),
  counters,
});

/** A backup with other records inside, and their fingerprint. */
export type BackupChanged = { stateHash: string; shape: string; base64: string };

/**
 * The same backup without the traces of a person; null where there are none.
 * @throws AppError as for reading any file, e.g. `unreadable`
 */
export async function withoutTraces(base64: string, forgotten: Forgotten): Promise<BackupChanged | null> {
  const { workspace, manifest } = await readWorkspaceFile(bytesOf(base64));
  const { record } = forgetting(forgotten);
  const forgetIn = <K extends KindName>(kind: K) => workspace[kind].map((one) => record(kind, one));
  const without = Object.fromEntries(kindNames.map((kind) => [kind, forgetIn(kind)])) as unknown as Workspace;
  const isSame = kindNames.every((kind) => without[kind].every((one, at) => one === workspace[kind][at]));
  if (isSame) return null;
  const bytes = await writeWorkspaceFile(without, manifest);
  return { stateHash: contentHashOf(without), shape: shapeOf(schemaVersion), base64: textOf(bytes) };
}

/** Whether a backup can be opened and holds the records it was made of: a restore on trial. */
export async function provesItself({
  base64,
  stateHash,
}: {
  base64: string;
  stateHash: string;
}): Promise<boolean> {
  try {
    const { workspace } = await readWorkspaceFile(bytesOf(base64));
    return contentHashOf(workspace) === stateHash;
  } catch (thrown) {
    if (isAppError(thrown)) return false;
    throw thrown;
  }
}
