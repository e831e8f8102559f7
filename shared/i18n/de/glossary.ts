/** Terms a document explains at its end. */
export const glossary = {
  caption: "Begriffe in diesem Dokument",
  term: "Begriff",
  meaning: "Bedeutung",
  agenda: "Digitale Agenda",
  indicator: "Indikator",
  project: "Projekt",
  roadmap: "Roadmap",
  meanings: {
    agenda:
      "Mehrjähriger Plan einer Kommune: Ausgangslage, $t(terms.goal.many), $t(terms.measure.many) und Prioritäten der digitalen Arbeit.",
    actionField:
      "Thematischer Bereich, in dem $t(terms.goal.many) und $t(terms.measure.many) zusammengefasst sind.",
    goal: "Dauerhaft angestrebte Wirkung, die nicht mit einem einzelnen Schritt erreicht ist.",
    measure: "Konkreter Schritt, der durch ein oder mehrere Projekte umgesetzt wird.",
    guideline: "Regel, an die sich alle Vorhaben halten.",
    indicator: "Messbares Zeichen dafür, wie weit eine Wirkung erreicht ist.",
    project: "Einmaliges, zeitlich begrenztes Vorhaben mit eigenem Ergebnis, meist über Fachbereiche hinweg.",
    roadmap: "Übersicht, wann was beginnt und endet; der lebende Teil der Agenda.",
    leadUnit: "Organisationseinheit, die verantwortlich führt.",
    owner: "Person, die ein Vorhaben vorantreibt, ohne alles selbst zu tun.",
  },
};
