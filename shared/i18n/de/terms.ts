import { wordForms } from "../wordForms";

/** Words a house may call otherwise; other texts refer to them by `$t(terms.…)`, inside sentences in the `InText` forms. */
export const terms = wordForms("de", {
  actionField: { one: "Handlungsfeld", many: "Handlungsfelder" },
  goal: { one: "Ziel", many: "Ziele" },
  measure: { one: "Maßnahme", many: "Maßnahmen" },
  guideline: { one: "Leitplanke", many: "Leitplanken" },
  owner: { one: "Kümmerer/in", many: "Kümmerer/innen" },
  leadUnit: { one: "Federführung", many: "Federführungen" },
});
