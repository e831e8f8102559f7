import type { ErrorDetails } from "@shared/errors";

/** One thing a person does, or the program beside them; the suite draws them by chance. */
export const acts = ["notes", "edit", "sweep", "drag", "undoRedo", "import", "snapshot"] as const;
export type Act = (typeof acts)[number];

/** What the window tells while it works. `saved` is told only when the status line says "Gespeichert". */
export type Told =
  | { tell: "committed"; seq: number; stateHash: string; act: Act | "begin"; command: number }
  | { tell: "saved"; seq: number }
  | { tell: "refused"; command: number; why: string; details: ErrorDetails };

export type Work = {
  command: number;
  act: Act;
  /** Wait until this command is saved before the next one begins. */
  wait: boolean;
}[];
