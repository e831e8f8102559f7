import { type OpenedWorkspace, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { command } from "../command";
import { readMeta } from "../db";
import { wholeWorkspace } from "../queries/workspace";

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

/** The whole workspace as the bytes of a `.agenda` file. */
export async function workspaceFileBytes(appVersion: string): Promise<Uint8Array> {
  const workspace = await wholeWorkspace();
  const counters = (await readMeta())?.counters ?? {};
  return writeWorkspaceFile(workspace, { appVersion, createdAt: new Date().toISOString(), counters });
}
