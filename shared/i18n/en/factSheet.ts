import type * as german from "../de/factSheet";

export const registerNames: typeof german.registerNames = {
  processProfile: "Process profile",
  processRegister: "Process register",
  communicationPlan: "Communication plan",
  roleCard: "Role card",
  factSheet: "Fact sheet",
};

export const registerPurposes: typeof german.registerPurposes = {
  processProfile: "Two to three pages per process, with its rating and the reason for it.",
  processRegister: "The processes in order of their rating or by unit, as a whole or as an extract.",
  communicationPlan: "Who hears what from whom and when, in which order and why.",
  roleCard: "Mandate, authority and share of time of a role on one page.",
  factSheet: "The state of things on one page, with charts and their figures.",
};

export const factSheet: typeof german.factSheet = {
  title: "Fact sheet",
  heading: "Digital work at a glance",
  empty:
    "There is nothing to count yet: $t(terms.actionField.manyInText), projects and processes appear here by themselves.",
  others: "{{number}} others",
  unknown: "not known",
  count: "Count",
  sections: {
    measures: "$t(terms.measure.many) per $t(terms.actionField.oneInText)",
    lights: "Lights",
    budget: "Budget",
    maturity: "Maturity of the processes",
  },
  titles: {
    measures: "$t(terms.measure.many) per $t(terms.actionField.oneInText) ({{number}})",
    lights: "Lights of the open undertakings ({{number}})",
    budget: "Budget planned and spent",
    maturity: "Maturity of the processes ({{number}})",
  },
  measuresCaption: "$t(terms.measure.many)",
  lightsCaption: "Lights",
  budgetCaption: "Budget in euros, without cancelled projects",
  maturityCaption: "Maturity",
  plan: "planned",
  actual: "spent",
  level: "Maturity (internal)",
  levels: {
    "0": "0 paper",
    "1": "1 partly digital",
    "2": "2 IT system, breaks",
    "3": "3 digital inside",
    "4": "4 end to end",
  },
};
