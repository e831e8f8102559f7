export const triage = { title: "TODO" };
