/** P-19. Long texts in light markup, see agenda.ts; money in cents. */
export const kindergartenRegistration = {
  code: "P-19",
  title: "Kita-Anmeldung auf einem Weg",
  undertaking: "project",
  kind: "digitalisation",
  summary:
    "Eltern melden ihr Kind einmal an; Platzvergabe und Beitragsbescheid entstehen aus denselben Angaben.",
  initialSituation: `
Jedes Haus führt eine eigene Liste. Auf 100 Plätze kommen rund 170 Anmeldungen, viele davon doppelt.`,
  objective: `
Zum Aufnahmejahr 2028 gibt es eine gemeinsame Anmeldung für alle vier Häuser und die freien Träger.`,
  nonGoals: `
Keine Verwaltung des Kita-Alltags (Anwesenheit, Essen).`,
  deliverables: `
- Gemeinsames Anmeldeverfahren
- Vergabekriterien als Satzung
- Anbindung an die Beitragsberechnung`,
  nextSteps: `
Vergabekriterien mit den Trägern abstimmen.`,
  goalIds: ["Z-5.2", "Z-1.1"],
  measureId: "M-25",
  leadUnitId: "Bildung",
  sponsorPersonId: "Leitung Bildung",
  ownerPersonId: "Koordination Kitas",
  deputyPersonId: "Leitung Bildung",
  orgUnitIds: ["Bildung", "Kita/Schule", "Steuern", "IT"],
  externalPartners: ["Freie Träger der Kindertagesstätten"],
  phase: "planning",
  startPlan: "2026-10-01",
  endPlan: "2027-12-31",
  startActual: "2026-10-05",
  progress: 10,
  effortDays: 110,
  budgetPlan: 4_200_000,
  fundingSource: "own",
  budgetLine: "36.5.1.01/422100",
  procurement: "direct",
  worksCouncil: "to_involve",
  dataProtection: "dpia",
  accessibility: "open",
  itSecurity: "open",
  milestones: [
    { title: "Kriterien mit den Trägern abgestimmt", due: "2026-12-09", status: "open" },
    { title: "Satzung beschlossen", due: "2027-03-24", status: "open" },
    { title: "Probelauf mit einem Haus", due: "2027-06-30", status: "open" },
    { title: "Start für das Aufnahmejahr 2028", due: "2027-10-01", status: "open" },
  ],
  workPackages: [
    {
      title: "Lösung des Zweckverbands erproben",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2027-03-31",
      status: "open",
    },
    {
      title: "Vergabeablauf beschreiben",
      kind: "organisation",
      ownerId: "Koordination Kitas",
      due: "2026-12-18",
      status: "in_progress",
    },
    {
      title: "Zusammenarbeit mit freien Trägern regeln",
      kind: "organisation",
      ownerId: "Leitung Bildung",
      due: "2027-02-26",
      status: "in_progress",
    },
    {
      title: "Leitungen der Häuser beteiligen",
      kind: "people",
      ownerId: "Koordination Kitas",
      due: "2027-06-30",
      status: "in_progress",
    },
    {
      title: "Eltern informieren",
      kind: "people",
      ownerId: "Koordination Kitas",
      due: "2027-09-17",
      status: "open",
    },
    {
      title: "Satzung und Datenschutz",
      kind: "law",
      ownerId: "Datenschutz",
      due: "2027-02-26",
      status: "open",
    },
  ],
  risks: [
    {
      text: "Ein freier Träger beteiligt sich nicht; Eltern müssten zwei Wege gehen.",
      probability: 3,
      impact: 4,
      response: "reduce",
      measure: "Frühe Gespräche, gemeinsame Vereinbarung statt Vorgabe",
      ownerId: "Leitung Bildung",
      status: "open",
    },
  ],
  dependencies: [
    { toText: "Beschluss des Stadtrats über die Satzung zur Platzvergabe", kind: "needs_decision" },
    { toProjectId: "P-03", kind: "needs_resource", note: "Dieselben Kräfte in der IT" },
  ],
  statusReports: [
    {
      date: "2026-11-11",
      schedule: "green",
      cost: "green",
      scope: "yellow",
      doneText: "Zwei von drei freien Trägern haben zugesagt.",
      nextText: "Gespräch mit dem dritten Träger.",
      problem: "Ein Träger möchte seine eigene Liste behalten.",
      steeringText: "Vorschlag: gemeinsame Anmeldung, eigene Auswahl.",
    },
  ],
} as const;
