/** P-06. Long texts in light markup, see agenda.ts; money in cents. */
export const website = {
  code: "P-06",
  title: "Neuer Internetauftritt",
  undertaking: "project",
  kind: "digitalisation",
  summary:
    "Ein barrierefreier Internetauftritt, der nach Anliegen geordnet ist und in den Ämtern gepflegt wird.",
  initialSituation: `
Der Auftritt von 2016 folgt dem Aufbau der Verwaltung. Die Barrierefreiheitsprüfung 2025 ergab 41 Mängel. Texte sind häufig veraltet.`,
  objective: `
Bis März 2028 ist der neue Auftritt in Betrieb und erfüllt die Vorgaben zur Barrierefreiheit.`,
  nonGoals: `
Kein eigenes Bürgerkonto, keine App.`,
  deliverables: `
- Neuer Auftritt mit Pflegekonzept
- Geschulte Redaktion in jedem Amt
- Erklärung zur Barrierefreiheit`,
  nextSteps: `
Ruht, bis der Stadtrat über den Haushalt 2027 entschieden hat.`,
  goalIds: ["Z-1.2", "Z-1.1"],
  measureId: "M-05",
  leadUnitId: "Stabsstelle",
  sponsorPersonId: "Bürgermeisterin",
  ownerPersonId: "Navigatorin",
  deputyPersonId: "Leitung Bürgerbüro",
  orgUnitIds: ["Stabsstelle", "BM", "Bürgeramt", "Bildung", "Bauamt", "Hauptamt"],
  phase: "paused",
  startPlan: "2026-09-01",
  endPlan: "2028-03-31",
  startActual: "2026-09-07",
  progress: 10,
  effortDays: 140,
  budgetPlan: 8_500_000,
  budgetActual: 180_000,
  fundingSource: "own",
  budgetLine: "11.1.1.03/431200",
  procurement: "tender",
  worksCouncil: "to_involve",
  dataProtection: "open",
  accessibility: "open",
  itSecurity: "open",
  milestones: [
    { title: "Anforderungen beschrieben", due: "2026-10-16", doneAt: "2026-10-14", status: "done" },
    { title: "Mittel im Haushalt 2027 beschlossen", due: "2027-02-24", status: "open" },
    { title: "Zuschlag erteilt", due: "2027-06-30", status: "open" },
    { title: "Umschaltung", due: "2028-03-15", status: "open" },
  ],
  workPackages: [
    {
      title: "Anliegen und Suchanfragen auswerten",
      kind: "organisation",
      ownerId: "Navigatorin",
      due: "2026-09-30",
      status: "done",
    },
    {
      title: "Redaktionsplan mit den Ämtern",
      kind: "organisation",
      ownerId: "Navigatorin",
      due: "2027-04-30",
      status: "open",
    },
    {
      title: "Texte überarbeiten",
      kind: "organisation",
      ownerId: "Leitung Bürgerbüro",
      due: "2027-12-17",
      status: "open",
    },
    {
      title: "Technische Umsetzung",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2028-02-25",
      status: "open",
    },
    {
      title: "Redaktionen schulen",
      kind: "people",
      ownerId: "Navigatorin",
      due: "2028-02-11",
      status: "open",
    },
    {
      title: "Vergabe und Barrierefreiheit",
      kind: "law",
      ownerId: "Leitung Hauptamt",
      due: "2027-05-28",
      status: "open",
    },
  ],
  risks: [
    {
      text: "Ohne eigene Redaktion in den Ämtern veralten die Inhalte erneut.",
      probability: 4,
      impact: 3,
      response: "reduce",
      measure: "Redaktionszeit in den Stellenbeschreibungen",
      ownerId: "Leitung Hauptamt",
      status: "open",
    },
  ],
  dependencies: [
    { toText: "Beschluss des Stadtrats über den Haushalt 2027", kind: "needs_decision" },
    {
      toProjectId: "P-05",
      kind: "finish_start",
      note: "Die Schreibregeln gelten auch für die Internetseite",
    },
  ],
  statusReports: [
    {
      date: "2026-10-16",
      schedule: "yellow",
      cost: "grey",
      scope: "green",
      doneText: "Anforderungen liegen vor.",
      nextText: "Haushaltsanmeldung, Beratung im Februar 2027.",
      problem: "Mittel sind im Haushaltsentwurf 2027 enthalten, aber noch nicht beschlossen.",
      steeringText: "Das Projekt ruht bis zum Beschluss; die Vergabe wird vorbereitet.",
      decisionNeeded: "Mittel von 85.000 Euro im Haushalt 2027 beschließen.",
      decisionByWhom: "Stadtrat",
      decisionBy: "2027-02-24",
    },
  ],
} as const;
