/** Council papers and their order of committees. */
export const councilPapers = {
  commands: {},
  title: "Vorlagen",
};
