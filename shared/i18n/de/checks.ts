export const checks = { title: "TODO" };
