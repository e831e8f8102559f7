/**
 * The frozen version 0.1: today's agenda with the wordings it had then (`earlier`) and without what came later
 * (`notYet`).
 */
export const version = {
  key: "0.1",
  number: "0.1",
  status: "for_review",
  date: "2026-09-28",
  reason: "Erster Entwurf nach der Klausur der Führungskräfte am 17. und 18. September 2026",
  author: "Stabsstelle Digitalisierung und Organisation",
  earlier: [
    {
      kind: "goals",
      key: "Z-1.2",
      fields: {
        title: "Schreiben sind verständlich",
        outcomeStatement: "Schreiben der Stadt sind so verfasst, dass weniger Rückfragen entstehen.",
      },
    },
    {
      kind: "goals",
      key: "Z-3.2",
      fields: { title: "Führung geht voran", priority: 2 },
    },
    {
      kind: "goals",
      key: "Z-4.1",
      fields: {
        outcomeStatement: "Fällt die IT aus, ist die Stadtverwaltung nach kurzer Zeit wieder arbeitsfähig.",
      },
    },
    {
      kind: "measures",
      key: "M-07",
      fields: { title: "Hilfe bei Online-Anträgen in der Bibliothek anbieten", status: "planned" },
    },
    { kind: "measures", key: "M-21", fields: { title: "Server im Rathaus erneuern" } },
    {
      kind: "guidelines",
      key: "L-5",
      fields: { title: "Gemeinsam statt im Alleingang" },
    },
  ],
  notYet: [
    { kind: "measures", key: "M-23" },
    { kind: "measures", key: "M-30" },
  ],
} as const;
