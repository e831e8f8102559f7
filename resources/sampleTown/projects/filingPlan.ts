/** P-02. Long texts in light markup, see agenda.ts; money in cents. */
export const filingPlan = {
  code: "P-02",
  title: "Aktenplan und Ablageregeln erarbeiten",
  undertaking: "project",
  kind: "organisation",
  summary: "Ein gemeinsamer Aktenplan mit Fristen und Namensregeln, auf den sich alle Ämter geeinigt haben.",
  initialSituation: `
Sechs Ämter, sechs Ablagen. Der Aktenplan von 1998 wurde nur noch in der Kämmerei benutzt.`,
  objective: `
Alle Ämter legen nach demselben Plan ab und kennen die Fristen.`,
  nonGoals: `
Einführung eines Systems; das folgt im Projekt P-01.`,
  deliverables: `
- Aktenplan mit höchstens drei Ebenen
- Ablageregeln auf einer Seite
- Unterweisung in allen Ämtern`,
  nextSteps: "",
  goalIds: ["Z-2.1"],
  measureId: "M-09",
  leadUnitId: "Hauptamt",
  sponsorPersonId: "Bürgermeisterin",
  ownerPersonId: "Leitung Hauptamt",
  deputyPersonId: "Navigatorin",
  orgUnitIds: ["Hauptamt", "Kämmerei", "Bürgeramt", "Bauamt", "Ordnungsamt", "Bildung"],
  phase: "completed",
  startPlan: "2025-09-01",
  endPlan: "2026-02-28",
  startActual: "2025-09-08",
  endActual: "2026-03-31",
  progress: 100,
  effortDays: 38,
  fundingSource: "own",
  worksCouncil: "involved",
  dataProtection: "checked",
  accessibility: "checked",
  itSecurity: "checked",
  milestones: [
    { title: "Bestandsaufnahme in allen Ämtern", due: "2025-11-14", doneAt: "2025-11-20", status: "done" },
    { title: "Entwurf abgestimmt", due: "2026-01-30", doneAt: "2026-02-24", status: "done" },
    { title: "Aktenplan in Kraft", due: "2026-02-28", doneAt: "2026-03-31", status: "done" },
  ],
  workPackages: [
    {
      title: "Bestand erheben",
      kind: "organisation",
      ownerId: "Leitung Hauptamt",
      due: "2025-11-14",
      status: "done",
    },
    {
      title: "Aktenplan entwerfen",
      kind: "organisation",
      ownerId: "Leitung Hauptamt",
      due: "2026-01-15",
      status: "done",
    },
    {
      title: "Fristen und Aufbewahrung prüfen",
      kind: "law",
      ownerId: "Datenschutz",
      due: "2026-01-30",
      status: "done",
    },
    {
      title: "Ämter unterweisen",
      kind: "people",
      ownerId: "Navigatorin",
      due: "2026-03-27",
      status: "done",
    },
  ],
  statusReports: [
    {
      date: "2025-12-31",
      schedule: "yellow",
      cost: "green",
      scope: "green",
      doneText: "Bestand erhoben, Entwurf zu zwei Dritteln fertig.",
      nextText: "Abstimmung mit dem Bauamt.",
      problem: "Zwei Ämter brauchten länger für die Bestandsaufnahme.",
      steeringText: "Abschluss um einen Monat verschoben.",
    },
    {
      date: "2026-03-31",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Aktenplan gilt ab 1. April 2026 für alle Ämter.",
      nextText: "Übergabe an P-01.",
    },
  ],
} as const;
