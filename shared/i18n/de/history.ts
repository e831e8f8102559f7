export const history = { title: "TODO" };
