export const councilPapers = {};
