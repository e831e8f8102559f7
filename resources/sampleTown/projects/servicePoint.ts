/** P-08. Long texts in light markup, see agenda.ts; money in cents. */
export const servicePoint = {
  code: "P-08",
  title: "Servicepunkt „Digital mit Hilfe“ in der Stadtbibliothek",
  undertaking: "project",
  kind: "change",
  summary:
    "Feste Zeiten, geschulte Menschen und ein ruhiger Platz: Hilfe bei Online-Anträgen für alle, die sie brauchen.",
  initialSituation: `
Seit April 2026 läuft ein Probebetrieb an zwei Vormittagen. 61 Beratungen bis September, am häufigsten zu Rente, Terminbuchung und Ausweis.`,
  objective: `
Ab März 2027 gibt es an vier Tagen in der Woche Hilfe, dazu einmal im Monat in jedem Ortsteil.`,
  nonGoals: `
Keine Rechtsberatung, kein Ausfüllen ohne die betroffene Person.`,
  deliverables: `
- Servicepunkt mit zwei Arbeitsplätzen
- Acht geschulte Helferinnen und Helfer
- Regeln zum Umgang mit persönlichen Daten`,
  nextSteps: `
Ehrenamtliche gewinnen, Raum einrichten.`,
  goalIds: ["Z-1.3"],
  measureId: "M-07",
  leadUnitId: "Bibliothek",
  sponsorPersonId: "Leitung Bildung",
  ownerPersonId: "Leitung Bibliothek",
  deputyPersonId: "Leitung Bürgerbüro",
  orgUnitIds: ["Bibliothek", "Bürgerbüro", "Stabsstelle"],
  externalPartners: ["Seniorenbeirat", "Volkshochschule Musterland"],
  phase: "planning",
  startPlan: "2026-11-02",
  endPlan: "2027-12-31",
  startActual: "2026-11-02",
  progress: 15,
  effortDays: 55,
  unitEfforts: { Bibliothek: 35, Bürgerbüro: 12, Stabsstelle: 8 },
  budgetPlan: 1_800_000,
  budgetActual: 60_000,
  fundingSource: "mixed",
  grantProgramme: "Förderung Ehrenamt vor Ort",
  worksCouncil: "to_involve",
  dataProtection: "open",
  accessibility: "open",
  itSecurity: "open",
  sensitivity: "public",
  milestones: [
    { title: "Förderbescheid", due: "2026-12-18", status: "open" },
    { title: "Erste Schulung der Helfenden", due: "2027-02-12", status: "open" },
    { title: "Eröffnung", due: "2027-03-08", status: "open" },
  ],
  workPackages: [
    {
      title: "Arbeitsplätze einrichten",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2027-02-26",
      status: "open",
    },
    {
      title: "Helfende gewinnen und schulen",
      kind: "people",
      ownerId: "Leitung Bibliothek",
      due: "2027-02-12",
      status: "in_progress",
    },
    {
      title: "Ansprache in den Ortsteilen",
      kind: "people",
      ownerId: "Leitung Bibliothek",
      due: "2027-02-26",
      status: "open",
    },
    {
      title: "Zeiten und Vertretung regeln",
      kind: "organisation",
      ownerId: "Leitung Bürgerbüro",
      due: "2027-01-29",
      status: "open",
    },
    {
      title: "Einwilligung und Verschwiegenheit",
      kind: "law",
      ownerId: "Datenschutz",
      due: "2027-01-15",
      status: "open",
    },
  ],
  risks: [
    {
      text: "Es finden sich zu wenige Ehrenamtliche.",
      probability: 3,
      impact: 3,
      response: "reduce",
      measure: "Zusammenarbeit mit Seniorenbeirat und Oberschule",
      ownerId: "Leitung Bibliothek",
      status: "open",
    },
  ],
  dependencies: [{ toProjectId: "P-23", kind: "finish_start", note: "Offenes Funknetz in der Bibliothek" }],
  statusReports: [
    {
      date: "2026-11-06",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Probebetrieb ausgewertet, Förderantrag gestellt.",
      nextText: "Helfende ansprechen.",
    },
  ],
} as const;
