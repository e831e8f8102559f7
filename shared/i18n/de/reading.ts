export const reading = { title: "TODO" };
