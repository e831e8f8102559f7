/** P-10. Long texts in light markup, see agenda.ts; money in cents. */
export const processRegister = {
  code: "P-10",
  title: "Prozessregister für die Kernabläufe aufbauen",
  undertaking: "project",
  kind: "organisation",
  summary:
    "Die 60 wichtigsten Abläufe sind in Steckbriefen beschrieben und nach Nutzen und Machbarkeit geordnet.",
  initialSituation: `
Beschriebene Abläufe gab es bisher nur im Standesamt und in der Stadtkasse. Das Land stellt eine Plattform und Muster bereit.`,
  objective: `
Bis Ende 2027 liegen 40 Steckbriefe vor; für die zehn wichtigsten Abläufe ist der Soll-Zustand vereinbart.`,
  nonGoals: `
Keine Modellierung in allen Einzelheiten, keine Stellenbemessung.`,
  deliverables: `
- Register mit Steckbriefen
- Rangfolge für die Verbesserung
- Zehn vereinbarte Soll-Abläufe`,
  nextSteps: `
Termine mit Bauamt und Ordnungsamt vereinbaren.`,
  goalIds: ["Z-2.2"],
  measureId: "M-10",
  leadUnitId: "Stabsstelle",
  sponsorPersonId: "Leitung Hauptamt",
  ownerPersonId: "Navigatorin",
  deputyPersonId: "Leitung Hauptamt",
  orgUnitIds: ["Stabsstelle", "Hauptamt", "Kämmerei", "Bürgeramt", "Bauamt", "Ordnungsamt", "Bildung"],
  phase: "running",
  startPlan: "2026-02-01",
  endPlan: "2027-12-31",
  startActual: "2026-02-10",
  progress: 35,
  effortDays: 120,
  unitEfforts: {
    Stabsstelle: 60,
    Hauptamt: 15,
    Kämmerei: 10,
    Bürgeramt: 10,
    Bauamt: 10,
    Ordnungsamt: 8,
    Bildung: 7,
  },
  fundingSource: "own",
  worksCouncil: "agreed",
  dataProtection: "checked",
  accessibility: "open",
  itSecurity: "checked",
  milestones: [
    { title: "Auswahl der 60 Abläufe", due: "2026-04-30", doneAt: "2026-04-28", status: "done" },
    { title: "20 Steckbriefe", due: "2026-09-30", doneAt: "2026-09-25", status: "done" },
    { title: "Rangfolge in der Führungsrunde", due: "2026-12-16", status: "open" },
    { title: "40 Steckbriefe", due: "2027-10-29", status: "open" },
  ],
  workPackages: [
    {
      title: "Zugang zur Prozessplattform einrichten",
      kind: "technology",
      ownerId: "Navigatorin",
      due: "2026-03-13",
      status: "done",
    },
    {
      title: "Steckbrief-Vorlage vereinfachen",
      kind: "organisation",
      ownerId: "Navigatorin",
      due: "2026-03-31",
      status: "done",
    },
    {
      title: "Gespräche in allen Ämtern",
      kind: "organisation",
      ownerId: "Navigatorin",
      due: "2027-09-30",
      status: "in_progress",
    },
    {
      title: "Rangfolge nach Nutzen und Machbarkeit",
      kind: "organisation",
      ownerId: "Navigatorin",
      due: "2026-12-04",
      status: "in_progress",
    },
    {
      title: "Zwei Personen je Amt einarbeiten",
      kind: "people",
      ownerId: "Navigatorin",
      due: "2027-03-31",
      status: "in_progress",
    },
  ],
  risks: [
    {
      text: "Ämter finden neben dem Tagesgeschäft keine Zeit für die Gespräche.",
      probability: 4,
      impact: 3,
      response: "reduce",
      measure: "Gespräche auf 60 Minuten begrenzen, Termine im Quartal vorab festlegen",
      ownerId: "Navigatorin",
      status: "open",
    },
  ],
  statusReports: [
    {
      date: "2026-03-31",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Vorlage erprobt, zwei Ämter befragt.",
      nextText: "Auswahl der Abläufe.",
    },
    {
      date: "2026-06-30",
      schedule: "yellow",
      cost: "green",
      scope: "green",
      doneText: "17 Steckbriefe liegen vor.",
      nextText: "Gespräche mit Bauamt und Ordnungsamt.",
      problem: "Drei Termine wurden abgesagt.",
      steeringText: "Termine für das dritte Quartal sind fest vereinbart.",
    },
  ],
} as const;
