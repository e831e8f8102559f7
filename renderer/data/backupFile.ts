import { kindNames } from "@shared/domain/kinds";
import { emptyWorkspace } from "@shared/domain/workspace";
import { AppError, isAppError } from "@shared/errors";
import { contentHashOf } from "@shared/transfer/contentHash";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { bytesOf, textOf } from "./base64";
import { db, type Meta, readMeta } from "./db";
import { recordsOf } from "./queries/workspace";

export type BackupAsk =
  | { type: "make"; appVersion: string }
  | { type: "prove"; base64: string; stateHash: string };

export type BackupMade = { seq: number; stateHash: string; base64: string };

/**
 * The whole workspace as the bytes of a backup, from one read transaction, opened again before it is handed out: a
 * file whose records are not those of the last command is no backup (RELIABILITY P5).
 * @throws AppError `storage` with `details.reason` "mismatch"
 */
export async function madeBackup(appVersion: string): Promise<BackupMade> {
  const { meta, workspace } = await db.transaction("r", [...kindNames, "meta"], async () => ({
    meta: await readMeta(),
    workspace: { ...emptyWorkspace(), ...(await recordsOf(kindNames)) },
  }));
  if (!meta) throw new AppError("storage", "There is no workspace yet.");
  const bytes = await writeWorkspaceFile(workspace, factsOf(meta, appVersion));
  const { workspace: again } = await readWorkspaceFile(bytes);
  if (contentHashOf(again) !== meta.contentHash)
    throw new AppError("storage", "The backup does not hold what it should.", { reason: "mismatch" });
  return { seq: meta.seq, stateHash: meta.contentHash, base64: textOf(bytes) };
}

const factsOf = ({ counters }: Meta, appVersion: string) => ({
  appVersion,
  createdAt: new Date().toISOString(),
  counters,
});

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
