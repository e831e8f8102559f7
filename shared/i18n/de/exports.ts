export const exports = { title: "TODO" };
