import type * as german from "../de/factSheet";

export const registerNames: typeof german.registerNames = {
  processProfile: "Process profile",
  processRegister: "Process register",
  communicationPlan: "Communication plan",
  roleCard: "Role card",
  factSheet: "Fact sheet",
};

export const registerPurposes: typeof german.registerPurposes = {
  processProfile: "One to two pages per process, with its rating and the reason for it.",
  processRegister: "The processes in order of their rating or by unit, as a whole or as an extract.",
  communicationPlan: "Who hears what from whom and when, in which order and why.",
  roleCard: "Mandate, authority and share of time of a role on one page.",
  factSheet: "The state of things on one page, with charts and their figures.",
};

export const factSheet: typeof german.factSheet = {
  title: "Fact sheet",
};
