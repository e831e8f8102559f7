/** Papers for the council: one on its way to a decision, one that was noted. Long texts in light markup. */
export const councilPapers = [
  {
    key: "geodata",
    number: "2026/118",
    subject: "Gemeinsame Geodatenbasis mit den Nachbargemeinden",
    paperType: "decision",
    leadUnitId: "Bauamt",
    submitter: "Bürgermeisterin",
    occasion: "administrative",
    status: "submitted",
    consultations: [
      {
        forum: "Verwaltungs- und Finanzausschuss",
        role: "preliminary",
        date: "2026-11-10",
        result: "accepted",
        remark: "7 Ja, 1 Enthaltung",
      },
      { forum: "Technischer Ausschuss", role: "hearing", date: "2026-11-24" },
      { forum: "Stadtrat", role: "decision", date: "2026-12-09" },
    ],
    proposedResolution: [
      "Der Stadtrat stimmt dem Aufbau einer gemeinsamen Geodatenbasis mit den Nachbargemeinden zu.",
      "Die Bürgermeisterin wird beauftragt, die Vereinbarung mit den Partnern bis zum 31. März 2027 zu schließen.",
      "Die Mittel von 120.000,00 € werden im Haushalt 2027 bereitgestellt, vorbehaltlich der Förderung.",
    ],
    summary:
      "Fünf Ämter pflegen eigene Adress- und Straßenlisten. Gemeinsame Daten mit zwei Nachbargemeinden und dem Landratsamt sparen doppelte Pflege und machen Auskünfte schneller.",
    facts: `
Adressen, Straßen und Liegenschaften stehen heute in mehr als zehn Einzellisten, die voneinander abweichen. Jede Auskunft verlangt Rückfragen in mehreren Ämtern.

Zwei Nachbargemeinden haben im September 2026 ihre Bereitschaft erklärt, das Landratsamt stellt sein Geoportal zur Verfügung. Der Förderantrag ist am 29. Oktober 2026 gestellt worden.`,
    alternatives: `
- Eigene Lösung der Stadt: höhere Kosten im Betrieb, keine Förderung
- Verzicht: Die Einzellisten bleiben`,
    consequencesIfRejected:
      "Der Förderantrag müsste zurückgezogen werden. Die Nachbargemeinden würden ohne die Stadt beginnen.",
    financialImpact: {
      budget: "finance",
      from: 2027,
      to: 2028,
      amount: 12_000_000,
      line: "51.1.1.01/783100",
      followUpCosts: 960_000,
      isInvestment: true,
    },
    staffImpact: "Keine zusätzliche Stelle. Der Personalrat wird vor Beginn beteiligt.",
    accessibilityNote: "Der Zugang der Ämter wird barrierefrei ausgeschrieben.",
    annexes: ["Entwurf der Vereinbarung", "Kosten- und Finanzierungsplan"],
    items: [{ kind: "projects", key: "P-17" }],
    sensitivity: "public",
  },
  {
    key: "report",
    number: "2026/097",
    subject: "Sachstand der Digitalen Agenda im Herbst 2026",
    paperType: "report",
    leadUnitId: "Stabsstelle",
    submitter: "Bürgermeisterin",
    occasion: "council_decision",
    status: "decided",
    consultations: [
      {
        forum: "Verwaltungs- und Finanzausschuss",
        role: "information",
        date: "2026-10-13",
        result: "noted",
        remark: "Nächster Bericht im Frühjahr 2027",
      },
    ],
    summary: "Der Entwurf der Digitalen Agenda liegt vor, die ersten Projekte laufen.",
    facts:
      "Die Führungskräfte haben im September 2026 über Ziele und Maßnahmen beraten. Der Entwurf wird bis zum Jahresende mit den Ämtern abgestimmt.",
    items: [],
    sensitivity: "public",
  },
] as const;
