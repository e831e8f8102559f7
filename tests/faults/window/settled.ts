import { starting } from "@renderer/app/starting";
import { backupView } from "@renderer/data/backups";
import { isAppError } from "@shared/errors";
import { type Settled, when } from "./state";

/** Waits until the start is over and the records were examined; a failed examination reloads the window meanwhile. */
export async function settled(): Promise<Settled> {
  await when(
    (look) => starting.watch(look),
    () => starting.read().phase !== "starting",
  );
  const state = starting.read();
  if (state.phase === "failed") return { failed: failureOf(state.thrown) };
  if (state.phase !== "ready") return { failed: state.phase };
  // Backups begin only once the examination has passed.
  await when(
    (look) => backupView.watch(look),
    () => backupView.read().state !== undefined || backupView.read().failingSince !== undefined,
  );
  return { outcome: state.report.outcome, leftOut: state.report.leftOut ?? 0 };
}

const failureOf = (thrown: unknown): string =>
  isAppError(thrown) ? `${thrown.code} ${JSON.stringify(thrown.details)} ${thrown.message}` : String(thrown);
