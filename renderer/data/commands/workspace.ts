import { type OpenedWorkspace, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { command } from "../command";
import { stateToHandOver } from "../queries/lineage";

/** Replaces everything by an opened file. One command, so one undo brings the former work back. */
export const openWorkspace = command(
  "records.openWorkspace",
  async (write, opened: OpenedWorkspace): Promise<void> => {
    await write.clear();
    await write.putAll(opened.workspace);
    write.raiseCounters(opened.manifest.counters);
    write.describe({ title: opened.manifest.title });
  },
  { large: "opening" },
);

/** The whole workspace as the bytes of a `.agenda` file that says where it came from. */
export async function workspaceFileBytes(appVersion: string): Promise<Uint8Array> {
  const { workspace, meta, lineage } = await stateToHandOver();
  const createdAt = new Date().toISOString();
  return writeWorkspaceFile(workspace, { appVersion, createdAt, counters: meta?.counters ?? {}, lineage });
}
