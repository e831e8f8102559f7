import { db } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { startWorkspace } from "@renderer/data/start";
import { afterEach, beforeEach } from "vitest";
import { host } from "./standInDesktop";
import { StandInHost } from "./standInHost";

/** Gives every test of a file an empty workspace on a new stand-in host, and leaves nothing of it behind. */
export function freshWorkspaceForEachTest(): void {
  beforeEach(async () => {
    host.current = new StandInHost();
    await startWorkspace();
  });
  afterEach(async () => {
    await stopSending();
    await db.delete({ disableAutoOpen: false });
  });
}
