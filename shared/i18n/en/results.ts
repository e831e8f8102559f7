import type { results as german } from "../de/results";

/** Decisions, tasks, parked topics, the log and the role reflection of an event. */
export const results: typeof german = { title: "Results" };
