/** The house's own Word template: kept, checked, filled. */
export const houseTemplates = {
  commands: {},
  title: "Word-Vorlage des Hauses",
};
