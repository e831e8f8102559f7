/** What the documents of the registers are called, and what they are for. */
export const registerNames = {
  processProfile: "Prozesssteckbrief",
  processRegister: "Prozessregister",
  communicationPlan: "Kommunikationsplan",
  roleCard: "Rollenkarte",
  factSheet: "Fact-Sheet",
};

export const registerPurposes = {
  processProfile: "Zwei bis drei Seiten je Prozess, mit Bewertung und ihrem Grund.",
  processRegister: "Die Prozesse in der Reihenfolge der Bewertung oder nach Einheiten, ganz oder als Auszug.",
  communicationPlan: "Wer was wann von wem erfährt, in welcher Reihenfolge und warum.",
  roleCard: "Auftrag, Befugnis und Zeitanteil einer Rolle auf einer Seite.",
  factSheet: "Der Stand auf einer Seite, mit Diagrammen und ihren Zahlen.",
};

/** Words of the Fact-Sheet. DOMAIN.md (a) seed 001. */
export const factSheet = {
  title: "Fact-Sheet",
  heading: "Digitale Arbeit auf einen Blick",
  empty:
    "Es gibt noch nichts zu zählen: $t(terms.actionField.many), Projekte und Prozesse erscheinen hier von selbst.",
  others: "weitere {{number}}",
  unknown: "nicht bekannt",
  count: "Anzahl",
  sections: {
    measures: "$t(terms.measure.many) je $t(terms.actionField.one)",
    lights: "Ampeln",
    budget: "Budget",
    maturity: "Reifegrad der Prozesse",
  },
  titles: {
    measures: "$t(terms.measure.many) je $t(terms.actionField.one) ({{number}})",
    lights: "Ampeln der offenen Vorhaben ({{number}})",
    budget: "Budget geplant und verbraucht",
    maturity: "Reifegrad der Prozesse ({{number}})",
  },
  measuresCaption: "$t(terms.measure.many)",
  lightsCaption: "Ampeln",
  budgetCaption: "Budget in Euro, ohne abgebrochene Projekte",
  maturityCaption: "Reifegrad",
  plan: "geplant",
  actual: "verbraucht",
  level: "Reifegrad (intern)",
  levels: {
    "0": "0 Papier",
    "1": "1 teilweise digital",
    "2": "2 Fachverfahren, Brüche",
    "3": "3 intern durchgängig",
    "4": "4 durchgängig",
  },
};
