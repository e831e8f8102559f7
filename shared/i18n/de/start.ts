export const start = { title: "TODO" };
