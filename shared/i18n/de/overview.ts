export const overview = { title: "TODO" };
