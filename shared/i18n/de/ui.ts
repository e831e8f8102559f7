export const ui = { title: "TODO" };
