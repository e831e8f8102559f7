/** P-04. Long texts in light markup, see agenda.ts; money in cents. */
export const electronicPayment = {
  code: "P-04",
  title: "Elektronische Bezahlung einführen",
  undertaking: "project",
  kind: "digitalisation",
  summary:
    "Gebühren lassen sich online und am Schalter elektronisch bezahlen und werden automatisch verbucht.",
  initialSituation: `
Bisher gibt es neun Barkassen und Überweisungen mit unterschiedlichen Kassenzeichen. Die Stadtkasse ordnet im Monat rund 300 Zahlungen von Hand zu.`,
  objective: `
Bis Juni 2027 ist jede Gebühr elektronisch bezahlbar; acht der neun Barkassen sind geschlossen.`,
  nonGoals: `
Die Barkasse im Bürgerbüro bleibt.`,
  deliverables: `
- Bezahlfunktion in allen Online-Diensten
- Kartenzahlung an vier Schaltern
- Dienstanweisung Zahlungsverkehr`,
  nextSteps: `
Standesamt und Bibliothek anschließen.`,
  goalIds: ["Z-1.1"],
  measureId: "M-03",
  leadUnitId: "Kämmerei",
  sponsorPersonId: "Leitung Kämmerei",
  ownerPersonId: "Leitung Kämmerei",
  deputyPersonId: "Steuern",
  orgUnitIds: ["Kämmerei", "Stadtkasse", "Bürgerbüro", "Ordnungsamt", "IT"],
  externalPartners: ["Zweckverband Kommunale IT Musterland"],
  phase: "running",
  startPlan: "2026-02-01",
  endPlan: "2027-06-30",
  startActual: "2026-02-16",
  progress: 60,
  effortDays: 60,
  unitEfforts: { Kämmerei: 20, Stadtkasse: 15, IT: 15, Bürgerbüro: 5, Ordnungsamt: 5 },
  budgetPlan: 2_200_000,
  budgetActual: 1_310_000,
  fundingSource: "own",
  budgetLine: "11.1.6.02/422100",
  procurement: "direct",
  worksCouncil: "not_needed",
  dataProtection: "checked",
  accessibility: "checked",
  itSecurity: "checked",
  milestones: [
    { title: "Bezahlfunktion freigeschaltet", due: "2026-05-29", doneAt: "2026-05-27", status: "done" },
    { title: "Kartenzahlung im Bürgerbüro", due: "2026-07-01", doneAt: "2026-07-01", status: "done" },
    { title: "Standesamt und Bibliothek angeschlossen", due: "2026-12-18", status: "open" },
    { title: "Barkassen geschlossen", due: "2027-06-30", status: "open" },
  ],
  workPackages: [
    {
      title: "Schnittstelle zum Kassenverfahren",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2026-05-15",
      status: "done",
    },
    {
      title: "Geräte beschaffen und einrichten",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2026-12-04",
      status: "in_progress",
    },
    {
      title: "Kassenzeichen vereinheitlichen",
      kind: "organisation",
      ownerId: "Leitung Kämmerei",
      due: "2026-04-30",
      status: "done",
    },
    {
      title: "Barkassen auflösen",
      kind: "organisation",
      ownerId: "Leitung Kämmerei",
      due: "2027-06-18",
      status: "open",
    },
    {
      title: "Schalterkräfte einweisen",
      kind: "people",
      ownerId: "Leitung Bürgerbüro",
      due: "2027-01-22",
      status: "in_progress",
    },
    {
      title: "Dienstanweisung Zahlungsverkehr",
      kind: "law",
      ownerId: "Leitung Kämmerei",
      due: "2027-02-12",
      status: "open",
    },
  ],
  risks: [
    {
      text: "Gebühren der Kartenzahlung übersteigen bei Kleinbeträgen den Nutzen.",
      probability: 3,
      impact: 2,
      response: "accept",
      measure: "Auswertung nach einem halben Jahr",
      ownerId: "Leitung Kämmerei",
      status: "open",
    },
  ],
  statusReports: [
    {
      date: "2026-06-30",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Bezahlfunktion in fünf Diensten in Betrieb.",
      nextText: "Kartenzahlung im Bürgerbüro.",
    },
    {
      date: "2026-10-15",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "41 Prozent der Gebühren im Bürgerbüro werden mit Karte bezahlt.",
      nextText: "Standesamt und Bibliothek.",
    },
  ],
} as const;
