import type { Place } from "@shared/domain/events/sessionPlan";

/** What can be done at a cell of the plan. */
export type GridSteps = {
  /** Opens the session of a cell, or what can be put there. */
  open: (place: Place, at: { x: number; y: number }) => void;
  /** Opens what can be done in a cell. */
  menu: (place: Place, at: { x: number; y: number }) => void;
  /** Picks up what is there, or puts down what is carried. */
  lift: (place: Place) => void;
  clear: (place: Place) => void;
};
