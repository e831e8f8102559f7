/** P-05. Long texts in light markup, see agenda.ts; money in cents. */
export const plainLanguage = {
  code: "P-05",
  title: "Schreiben in klarer Sprache",
  undertaking: "project",
  kind: "change",
  summary:
    "Die 40 häufigsten Schreiben werden verständlich neu gefasst und mit Leserinnen und Lesern erprobt.",
  initialSituation: `
Auf 100 Bescheide kommen 31 Rückfragen. Viele Textbausteine stammen aus den neunziger Jahren.`,
  objective: `
Bis Mitte 2028 sind 40 Schreiben überarbeitet; die Zahl der Rückfragen halbiert sich.`,
  nonGoals: `
Keine Übersetzungen und keine Leichte Sprache; dafür gibt es gesonderte Angebote.`,
  deliverables: `
- 40 überarbeitete Schreiben
- Schreibregeln auf zwei Seiten
- Geübte Schreibpatinnen und Schreibpaten in vier Ämtern`,
  nextSteps: `
Elternbeiträge und Grundsteuer überarbeiten, bevor die Jahresbescheide versandt werden.`,
  goalIds: ["Z-1.2"],
  measureId: "M-04",
  leadUnitId: "Hauptamt",
  sponsorPersonId: "Leitung Hauptamt",
  ownerPersonId: "Leitung Bürgerbüro",
  deputyPersonId: "Navigatorin",
  orgUnitIds: ["Hauptamt", "Bürgeramt", "Steuern", "Bildung"],
  phase: "running",
  startPlan: "2026-03-01",
  endPlan: "2028-06-30",
  startActual: "2026-03-16",
  progress: 30,
  effortDays: 70,
  unitEfforts: { Hauptamt: 20, Bürgeramt: 15 },
  budgetPlan: 900_000,
  budgetActual: 340_000,
  fundingSource: "own",
  worksCouncil: "not_needed",
  dataProtection: "checked",
  accessibility: "checked",
  itSecurity: "checked",
  sensitivity: "public",
  milestones: [
    { title: "Schreibregeln beschlossen", due: "2026-05-29", doneAt: "2026-05-20", status: "done" },
    { title: "12 Schreiben überarbeitet", due: "2026-10-30", doneAt: "2026-10-23", status: "done" },
    { title: "Jahresbescheide in neuer Fassung", due: "2026-12-04", status: "open" },
    { title: "25 Schreiben überarbeitet", due: "2027-09-30", status: "open" },
  ],
  workPackages: [
    {
      title: "Rückfragen auswerten",
      kind: "organisation",
      ownerId: "Leitung Bürgerbüro",
      due: "2026-04-30",
      status: "done",
    },
    {
      title: "Schreiben überarbeiten",
      kind: "organisation",
      ownerId: "Leitung Bürgerbüro",
      due: "2028-05-31",
      status: "in_progress",
    },
    {
      title: "Erprobung mit Leserinnen und Lesern",
      kind: "people",
      ownerId: "Navigatorin",
      due: "2028-05-31",
      status: "in_progress",
    },
    {
      title: "Schreibwerkstatt in vier Ämtern",
      kind: "people",
      ownerId: "Leitung Personal",
      due: "2027-03-26",
      status: "in_progress",
    },
    {
      title: "Rechtsbehelfe und Pflichtangaben prüfen",
      kind: "law",
      ownerId: "Leitung Hauptamt",
      due: "2028-05-31",
      status: "in_progress",
    },
  ],
  risks: [
    {
      text: "Fachämter fürchten, dass einfache Sätze vor Gericht angreifbar sind.",
      probability: 3,
      impact: 3,
      response: "reduce",
      measure: "Prüfung durch das Hauptamt, Beispiele anderer Städte zeigen",
      ownerId: "Leitung Hauptamt",
      status: "open",
    },
  ],
  statusReports: [
    {
      date: "2026-06-30",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Schreibregeln gelten, vier Schreiben fertig.",
      nextText: "Hundesteuer, Mahnung, Anhörung.",
    },
    {
      date: "2026-10-30",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "12 Schreiben fertig; Rückfragen im dritten Quartal auf 27 je 100 gesunken.",
      nextText: "Jahresbescheide.",
    },
  ],
} as const;
