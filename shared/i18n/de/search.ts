export const search = { title: "TODO" };
