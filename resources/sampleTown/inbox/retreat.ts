/** Where and when most contributions were collected. */
export const retreat = {
  source: "event",
  sourceText: "Klausur der Führungskräfte, 17./18. September 2026",
  createdAt: "2026-09-17T09:00:00.000Z",
} as const;
