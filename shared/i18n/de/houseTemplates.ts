export const houseTemplates = {};
