/** Register of those affected, contact book, multipliers, role cards. The plan: communication.ts. */
export const stakeholders = {
  commands: {},
  title: "Stakeholder & Kommunikation",
  purpose: "Wen die digitale Arbeit betrifft, wer noch fehlt und wer was erfahren muss.",
  empty: {
    title: "Noch niemand im Register",
    hint: "Beginnen Sie mit den Gruppen, die es in jeder Verwaltung gibt.",
  },
};
