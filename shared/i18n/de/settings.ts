export const settings = { title: "TODO" };
