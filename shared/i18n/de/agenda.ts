export const agenda = { title: "TODO" };
