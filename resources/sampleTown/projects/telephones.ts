/** P-22. Long texts in light markup, see agenda.ts; money in cents. */
export const telephones = {
  code: "P-22",
  title: "Telefonanlage ablösen",
  undertaking: "project",
  kind: "infrastructure",
  summary:
    "Der Vertrag der Telefonanlage endet im März 2027; sie wird durch einen Dienst des Zweckverbands ersetzt.",
  initialSituation: `
Der Hersteller stellt die Wartung zum 31. März 2027 ein.`,
  objective: `
Unterbrechungsfreier Wechsel bis Ende Februar 2027.`,
  nonGoals: `
Keine Änderung der Rufnummern.`,
  deliverables: `
- Neue Telefonie an 130 Arbeitsplätzen
- Ansagen und Rufgruppen nach Anliegen`,
  nextSteps: `
Rufgruppen mit den Ämtern festlegen.`,
  goalIds: [],
  noGoalReason:
    "Vertragsende: Der Ersatz ist nötig, damit die Stadt erreichbar bleibt; er dient keinem einzelnen Ziel der Agenda.",
  leadUnitId: "IT",
  sponsorPersonId: "Leitung Hauptamt",
  ownerPersonId: "Leitung IT",
  deputyPersonId: "Leitung Bürgerbüro",
  orgUnitIds: ["IT", "Bürgerbüro", "Hauptamt"],
  externalPartners: ["Zweckverband Kommunale IT Musterland"],
  phase: "running",
  startPlan: "2026-08-03",
  endPlan: "2027-02-26",
  startActual: "2026-08-10",
  progress: 55,
  effortDays: 30,
  unitEfforts: { IT: 22, Bürgerbüro: 4, Hauptamt: 4 },
  budgetPlan: 3_900_000,
  budgetActual: 1_750_000,
  fundingSource: "own",
  budgetLine: "11.1.3.02/422100",
  procurement: "none",
  worksCouncil: "agreed",
  dataProtection: "checked",
  accessibility: "checked",
  itSecurity: "checked",
  milestones: [
    { title: "Probebetrieb in der IT", due: "2026-10-09", doneAt: "2026-10-08", status: "done" },
    { title: "Bürgerbüro umgestellt", due: "2026-12-02", status: "open" },
    { title: "Alle Arbeitsplätze umgestellt", due: "2027-02-19", status: "open" },
  ],
  workPackages: [
    {
      title: "Endgeräte ausrollen",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2027-02-12",
      status: "in_progress",
    },
    {
      title: "Rufgruppen nach Anliegen ordnen",
      kind: "organisation",
      ownerId: "Leitung Bürgerbüro",
      due: "2026-11-27",
      status: "in_progress",
    },
    { title: "Kurzschulung", kind: "people", ownerId: "Leitung IT", due: "2027-02-19", status: "open" },
  ],
  risks: [
    {
      text: "Notrufe aus dem Aufzug laufen über die alte Anlage.",
      probability: 2,
      impact: 5,
      response: "avoid",
      measure: "Aufzug vorab getrennt anschließen",
      ownerId: "Leitung IT",
      status: "open",
    },
  ],
  statusReports: [
    {
      date: "2026-10-09",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Probebetrieb ohne Störungen.",
      nextText: "Rufgruppen festlegen.",
    },
    {
      date: "2026-11-11",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Aufzug getrennt angeschlossen, Rufgruppen für das Bürgerbüro fertig.",
      nextText: "Umstellung des Bürgerbüros am 2. Dezember.",
    },
  ],
} as const;
