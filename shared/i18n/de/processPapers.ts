export const processPapers = {};
