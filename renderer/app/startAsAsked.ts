import type { Progress } from "@renderer/data/rebuild";
import {
  startForLook,
  startFromBackup,
  startKeepingDatabase,
  startRebuilding,
} from "@renderer/data/recovering";
import { type StartReport, startWorkspace } from "@renderer/data/start";
import { callHost } from "@renderer/desktop";
import type { Asked } from "@renderer/recovery/asked";

/** Starts the workspace as usual, or as a person asked for on the recovery page. */
export async function startAsAsked(asked: Asked, onProgress: Progress): Promise<StartReport> {
  switch (asked.how) {
    case "rebuild":
      return startRebuilding(onProgress);
    case "keep":
      return startKeepingDatabase(onProgress);
    case "look":
      return startForLook();
    case "backup": {
      const { report, isToBeLookedAt } = await startFromBackup(asked.file, onProgress);
      if (isToBeLookedAt) location.hash = `/settings/data?backup=${encodeURIComponent(asked.file)}`;
      return report;
    }
    default:
      return startWorkspace(onProgress);
  }
}

/**
 * Whether there was work once and nothing of it is here: such a start must not look like the first one
 * (RELIABILITY P4).
 */
export async function isWorkMissing(asked: Asked, { outcome, leftOut }: StartReport): Promise<boolean> {
  if (outcome !== "fresh" || asked.how === "begin" || asked.how === "backup") return false;
  if (leftOut !== undefined) return true;
  // Backups that cannot be listed say nothing here; once they are to be made, the status line tells.
  const [listed] = await Promise.allSettled([callHost("backup.state", {})]);
  return listed.status === "fulfilled" && listed.value.backups.length > 0;
}
