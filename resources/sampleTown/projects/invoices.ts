/** P-09. Long texts in light markup, see agenda.ts; money in cents. */
export const invoices = {
  code: "P-09",
  title: "Eingangsrechnungen elektronisch bearbeiten",
  undertaking: "project",
  kind: "digitalisation",
  summary:
    "Rechnungen gehen an einer Stelle ein, werden am Bildschirm geprüft, freigegeben und pünktlich bezahlt.",
  initialSituation: `
Im Jahr gehen rund 7.400 Rechnungen ein, 62 Prozent auf Papier. Sie durchlaufen bis zu fünf Schreibtische. Skonto von etwa 6.000 Euro im Jahr verfällt.`,
  objective: `
Ab April 2027 werden alle Rechnungen elektronisch bearbeitet; die mittlere Laufzeit liegt bei höchstens 12 Tagen.`,
  nonGoals: `
Kein Ersatz des Finanzverfahrens.`,
  deliverables: `
- Zentraler Rechnungseingang
- Freigabewege mit Vertretung für alle Ämter
- Kurzanleitung auf einer Seite`,
  nextSteps: `
- Bauamt und Schulen anschließen
- Lieferanten anschreiben`,
  goalIds: ["Z-2.2"],
  measureId: "M-11",
  leadUnitId: "Kämmerei",
  sponsorPersonId: "Leitung Kämmerei",
  ownerPersonId: "Steuern",
  deputyPersonId: "Leitung Kämmerei",
  orgUnitIds: ["Kämmerei", "Stadtkasse", "Hauptamt", "Bauamt", "IT"],
  externalPartners: ["Zweckverband Kommunale IT Musterland"],
  phase: "running",
  startPlan: "2026-01-15",
  endPlan: "2027-03-31",
  startActual: "2026-01-19",
  progress: 65,
  effortDays: 85,
  budgetPlan: 3_600_000,
  budgetActual: 2_275_000,
  fundingSource: "own",
  budgetLine: "11.1.6.01/422100",
  procurement: "direct",
  worksCouncil: "agreed",
  dataProtection: "checked",
  accessibility: "checked",
  itSecurity: "checked",
  milestones: [
    { title: "Zentraler Eingang arbeitet", due: "2026-04-01", doneAt: "2026-04-01", status: "done" },
    { title: "Kämmerei und Hauptamt umgestellt", due: "2026-07-31", doneAt: "2026-07-24", status: "done" },
    { title: "Bauamt umgestellt", due: "2026-12-04", status: "open" },
    { title: "Alle Ämter umgestellt", due: "2027-03-31", status: "open" },
  ],
  workPackages: [
    {
      title: "Anbindung an das Finanzverfahren",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2026-05-29",
      status: "done",
    },
    {
      title: "Freigabewege und Wertgrenzen festlegen",
      kind: "organisation",
      ownerId: "Leitung Kämmerei",
      due: "2026-03-13",
      status: "done",
    },
    {
      title: "Vertretungsregeln hinterlegen",
      kind: "organisation",
      ownerId: "Steuern",
      due: "2026-12-11",
      status: "in_progress",
    },
    {
      title: "Lieferanten umstellen",
      kind: "organisation",
      ownerId: "Steuern",
      due: "2027-02-26",
      status: "in_progress",
    },
    {
      title: "Prüfende in den Ämtern einweisen",
      kind: "people",
      ownerId: "Steuern",
      due: "2027-03-12",
      status: "in_progress",
    },
    {
      title: "Verfahrensdokumentation",
      kind: "law",
      ownerId: "Leitung Kämmerei",
      due: "2027-01-29",
      status: "open",
    },
  ],
  risks: [
    {
      text: "Kleine Betriebe senden weiter Papierrechnungen.",
      probability: 4,
      impact: 2,
      response: "accept",
      measure: "Papier wird im zentralen Eingang erfasst",
      ownerId: "Steuern",
      status: "open",
    },
    {
      text: "In der Urlaubszeit bleiben Freigaben liegen.",
      probability: 3,
      impact: 3,
      response: "reduce",
      measure: "Vertretung ist Pflichtangabe; Erinnerung nach drei Tagen",
      ownerId: "Leitung Kämmerei",
      status: "open",
    },
  ],
  dependencies: [
    { toProjectId: "P-01", kind: "shares_system", note: "Belege werden in der E-Akte abgelegt" },
  ],
  statusReports: [
    {
      date: "2026-06-30",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Kämmerei arbeitet seit Mai elektronisch; Laufzeit 21 Tage.",
      nextText: "Hauptamt umstellen.",
    },
    {
      date: "2026-09-30",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Hauptamt umgestellt; Laufzeit 17 Tage, Skonto im dritten Quartal vollständig genutzt.",
      nextText: "Bauamt vorbereiten.",
    },
    {
      date: "2026-11-10",
      schedule: "green",
      cost: "green",
      scope: "green",
      doneText: "Freigabewege im Bauamt abgestimmt, Einweisung ab 23. November.",
      nextText: "Umstellung des Bauamts zum 4. Dezember.",
    },
  ],
} as const;
