import type { votes as german } from "../de/votes";

/** Dots for the room, and the matrices "Together" and of the guard rails. */
export const votes: typeof german = { title: "Dots", together: "Together" };
