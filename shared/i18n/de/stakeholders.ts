export const stakeholders = {};
