/** P-20. Long texts in light markup, see agenda.ts; money in cents. */
export const energyReadings = {
  code: "P-20",
  title: "Energieverbrauch in zwölf Gebäuden fernablesen",
  undertaking: "project",
  kind: "infrastructure",
  summary: "Wärme, Strom und Wasser werden laufend gemessen; Auffälligkeiten fallen am selben Tag auf.",
  initialSituation: `
Verbräuche werden monatlich von Hand abgelesen. Ein Leck in der Turnhalle blieb 2025 sieben Wochen unbemerkt.`,
  objective: `
Bis Ende 2027 sind zwölf Gebäude angeschlossen; der Wärmeverbrauch sinkt dort um acht Prozent.`,
  nonGoals: `
Keine Heizungserneuerung; die folgt aus den Ergebnissen.`,
  deliverables: `
- Messtechnik in zwölf Gebäuden
- Monatsbericht je Gebäude
- Meldeweg bei Auffälligkeiten`,
  nextSteps: `
Vertrag mit den Stadtwerken schließen.`,
  goalIds: ["Z-6.1"],
  measureId: "M-28",
  leadUnitId: "Gebäude",
  sponsorPersonId: "Leitung Bauamt",
  ownerPersonId: "Leitung Gebäude",
  deputyPersonId: "Stadtwerke",
  orgUnitIds: ["Gebäude", "Kita/Schule", "IT"],
  externalPartners: ["Stadtwerke Musterstadt GmbH"],
  phase: "approved",
  startPlan: "2026-12-01",
  endPlan: "2027-12-31",
  progress: 0,
  effortDays: 48,
  unitEfforts: { Gebäude: 30, IT: 10, "Kita/Schule": 8 },
  budgetPlan: 6_400_000,
  fundingSource: "mixed",
  grantProgramme: "Kommunaler Klimaschutz",
  budgetLine: "11.1.7.01/783200",
  procurement: "direct",
  worksCouncil: "not_needed",
  dataProtection: "checked",
  accessibility: "checked",
  itSecurity: "open",
  sensitivity: "public",
  milestones: [
    { title: "Vertrag mit den Stadtwerken", due: "2026-12-10", status: "open" },
    { title: "Erste vier Gebäude angeschlossen", due: "2027-04-30", status: "open" },
    { title: "Alle Gebäude angeschlossen", due: "2027-10-29", status: "open" },
  ],
  workPackages: [
    {
      title: "Messtechnik einbauen",
      kind: "technology",
      ownerId: "Stadtwerke",
      due: "2027-10-29",
      status: "open",
    },
    {
      title: "Datenübertragung sichern",
      kind: "technology",
      ownerId: "Leitung IT",
      due: "2027-03-31",
      status: "open",
    },
    {
      title: "Meldeweg und Zuständigkeit regeln",
      kind: "organisation",
      ownerId: "Leitung Gebäude",
      due: "2027-03-12",
      status: "open",
    },
    {
      title: "Hausmeister und Schulen einbeziehen",
      kind: "people",
      ownerId: "Leitung Gebäude",
      due: "2027-04-16",
      status: "open",
    },
  ],
  statusReports: [],
} as const;
