/** Words a house may call otherwise; other texts refer to them by `$t(terms.…)`. */
export const terms = {
  actionField: { one: "Handlungsfeld", many: "Handlungsfelder" },
  goal: { one: "Ziel", many: "Ziele" },
  measure: { one: "Maßnahme", many: "Maßnahmen" },
  guideline: { one: "Leitplanke", many: "Leitplanken" },
  owner: { one: "Kümmerer/in", many: "Kümmerer/innen" },
  leadUnit: { one: "Federführung", many: "Federführungen" },
};
