import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { command } from "../command";

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
