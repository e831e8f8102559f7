export const communication = {};
