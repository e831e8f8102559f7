export const documents = { title: "TODO" };
