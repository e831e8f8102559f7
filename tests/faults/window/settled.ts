import { starting } from "@renderer/app/starting";
import { backupView } from "@renderer/data/backups";
import { isAppError } from "@shared/errors";
import { type Settled, when } from "./state";

/** Waits until the person could begin to work, or would read why not. */
export async function started(): Promise<void> {
  await when(
    (look) => starting.watch(look),
    () => starting.read().phase !== "starting",
  );
}

/** Waits until the start is over and the records were examined; a failed examination reloads the window meanwhile. */
export async function settled(): Promise<Settled> {
  await started();
  // Backups begin only once the examination has passed; one that failed for good is a failed start.
  await when(
    (look) => both(starting.watch(look), backupView.watch(look)),
    () => starting.read().phase !== "ready" || backupsHaveBegun(),
  );
  const state = starting.read();
  if (state.phase === "failed") return { failed: failureOf(state.thrown) };
  if (state.phase !== "ready") return { failed: state.phase };
  return { outcome: state.report.outcome, leftOut: state.report.leftOut ?? 0 };
}

const both = (one: () => void, other: () => void) => (): void => {
  one();
  other();
};

function backupsHaveBegun(): boolean {
  const { state, failingSince } = backupView.read();
  return state !== undefined || failingSince !== undefined;
}

const failureOf = (thrown: unknown): string =>
  isAppError(thrown) ? `${thrown.code} ${JSON.stringify(thrown.details)} ${thrown.message}` : String(thrown);
