export const projects = { title: "TODO" };
