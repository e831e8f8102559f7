/** Decisions, tasks, parked topics, the log and the role reflection of an event. */
export const results = { title: "Ergebnisse" };
