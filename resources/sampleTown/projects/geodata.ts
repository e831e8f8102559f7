/** P-17. Long texts in light markup, see agenda.ts; money in cents. */
export const geodata = {
  code: "P-17",
  title: "Gemeinsame Geodatenbasis mit den Nachbargemeinden",
  undertaking: "project",
  kind: "digitalisation",
  summary: "Adressen, Straßen und Liegenschaften werden gemeinsam gepflegt und allen Ämtern bereitgestellt.",
  initialSituation: `
Fünf Ämter pflegen eigene Adress- und Straßenlisten. Das Landratsamt betreibt ein Geoportal, zwei Nachbargemeinden haben Interesse.`,
  objective: `
Bis 2029 lösen gemeinsame Daten mindestens zehn Einzellisten ab.`,
  nonGoals: `
Keine eigene Vermessung, kein eigenes Portal.`,
  deliverables: `
- Vereinbarung mit drei Partnern
- Gemeinsames Adress- und Straßenverzeichnis
- Zugang für alle Ämter`,
  nextSteps: `
Förderbescheid abwarten.`,
  goalIds: ["Z-4.2"],
  measureId: "M-22",
  leadUnitId: "Bauamt",
  sponsorPersonId: "Leitung Bauamt",
  ownerPersonId: "Leitung Bauamt",
  deputyPersonId: "Navigatorin",
  orgUnitIds: ["Bauamt", "Stadtplanung", "Ordnungsamt", "Steuern"],
  externalPartners: ["Landratsamt Musterland", "Zwei Nachbargemeinden"],
  phase: "application",
  startPlan: "2027-04-01",
  endPlan: "2029-03-31",
  progress: 0,
  effortDays: 150,
  budgetPlan: 12_000_000,
  fundingSource: "grant",
  grantProgramme: "Interkommunale Zusammenarbeit",
  worksCouncil: "to_involve",
  dataProtection: "open",
  accessibility: "open",
  itSecurity: "open",
  milestones: [
    { title: "Antrag gestellt", due: "2026-10-31", doneAt: "2026-10-29", status: "done" },
    { title: "Förderbescheid", due: "2027-02-28", status: "open" },
    { title: "Vereinbarung unterzeichnet", due: "2027-03-31", status: "open" },
  ],
  workPackages: [
    {
      title: "Listen und Nutzende erheben",
      kind: "organisation",
      ownerId: "Leitung Bauamt",
      due: "2026-09-30",
      status: "done",
    },
    {
      title: "Pflegeverantwortung vereinbaren",
      kind: "organisation",
      ownerId: "Leitung Bauamt",
      due: "2027-05-31",
      status: "open",
    },
    { title: "Datenaustausch aufbauen", kind: "technology", due: "2028-06-30", status: "open" },
    {
      title: "Vereinbarung der Partner",
      kind: "law",
      ownerId: "Leitung Hauptamt",
      due: "2027-03-31",
      status: "in_progress",
    },
  ],
  dependencies: [{ toText: "Förderbescheid des Landes", kind: "needs_decision" }],
  statusReports: [
    {
      date: "2026-10-30",
      schedule: "green",
      cost: "grey",
      scope: "green",
      doneText: "Antrag gemeinsam mit zwei Gemeinden gestellt.",
      nextText: "Bescheid voraussichtlich im Februar 2027.",
    },
  ],
} as const;
