/** What the documents of the registers are called, and what they are for. */
export const registerNames = {
  processProfile: "Prozesssteckbrief",
  processRegister: "Prozessregister",
  communicationPlan: "Kommunikationsplan",
  roleCard: "Rollenkarte",
  factSheet: "Fact-Sheet",
};

export const registerPurposes = {
  processProfile: "Ein bis zwei Seiten je Prozess, mit Bewertung und ihrem Grund.",
  processRegister: "Die Prozesse in der Reihenfolge der Bewertung oder nach Einheiten, ganz oder als Auszug.",
  communicationPlan: "Wer was wann von wem erfährt, in welcher Reihenfolge und warum.",
  roleCard: "Auftrag, Befugnis und Zeitanteil einer Rolle auf einer Seite.",
  factSheet: "Der Stand auf einer Seite, mit Diagrammen und ihren Zahlen.",
};

/** Words of the Fact-Sheet. DOMAIN.md (a) seed 001. */
export const factSheet = {
  title: "Fact-Sheet",
};
