import { readMeta } from "@renderer/data/db";
import { examine, miscounted } from "@renderer/data/health";
import { saveState } from "@renderer/data/outerJournal";
import type { ErrorDetails } from "@shared/errors";
import { wrongInHistory } from "./history";
import { readWitness, type Witness } from "./witness";

/** How a start ended: what it reports, or why it shows no workspace. */
export type Settled = { outcome: string; leftOut: number } | { failed: string };

/** Calls back at once and at every change until a condition holds. */
export function when(watch: (look: () => void) => () => void, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      stop();
      resolve();
    };
    const stop = watch(look);
    queueMicrotask(look);
  });
}

/** What the status line says: saved, saving, or unsaved, why, and what helps. */
export type Saving = { state: string; details: ErrorDetails };

export function saving(): Saving {
  const state = saveState.read();
  return { state: state.state, details: state.state === "unsaved" ? state.details : {} };
}

/** Everything the tests hold against what was acknowledged. */
export type StateNow = {
  seq: number;
  /** Fingerprint the last command left, and the one reckoned from the records as they stand. */
  expected: string;
  found: string;
  miscounted: readonly string[];
  /** Where the window's own history is not that of the host; empty where it is. */
  wrongInHistory: string;
  saved: string;
  witness: Witness;
};

export async function stateNow(): Promise<StateNow> {
  const [meta, examination] = [await readMeta(), await examine()];
  if (!meta || !examination) throw new Error("The workspace was not started.");
  return {
    seq: meta.seq,
    expected: examination.expected,
    found: examination.found,
    miscounted: await miscounted(meta),
    wrongInHistory: await wrongInHistory(meta.seq),
    saved: saveState.read().state,
    witness: await readWitness(),
  };
}
