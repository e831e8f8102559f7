/** The agenda: outline, texts, guidelines, versions. */
export const agenda = {
  commands: {
    add: "$t(kinds.{{kind}}.one) „{{title}}“ hinzugefügt",
    move: "$t(kinds.{{kind}}.one) „{{title}}“ verschoben",
    moveGuideline: "$t(terms.guideline.one) „{{title}}“ verschoben",
    unlink: "Zuordnung von „{{title}}“ gelöst",
    remove: "$t(kinds.{{kind}}.one) „{{title}}“ gelöscht",
    keepVision: "Wortlaut der Vision aufgehoben",
    adoptVision: "Wortlaut der Vision übernommen",
    dropVision: "Aufgehobenen Wortlaut gelöscht",
    freeze: "Fassung {{number}} festgehalten",
  },
};
