/** HF-5: goals with their indicators, measures. Light markup in long texts, see agenda.ts. */
export const educationCulture = {
  field: {
    code: "HF-5",
    title: "Bildung, Familie und Kultur",
    leadUnitId: "Bildung",
    situation: `
Die Stadt trägt zwei Grundschulen, eine Oberschule, vier Kindertagesstätten und die Stadtbibliothek. Die Grundschulen sind ausgestattet, die Oberschule wartet auf ein verlässliches Funknetz. Kita-Plätze werden auf Papier beantragt; Eltern melden sich vorsorglich in mehreren Häusern an.`,
    challenges: `
- Unterricht mit digitalen Geräten scheitert in der Oberschule häufig am Netz.
- Mehrfachanmeldungen machen die Kita-Planung unsicher.
- Räume und Veranstaltungen der Stadt finden vor allem diejenigen, die wissen, wen sie anrufen müssen.`,
  },
  goals: [
    {
      code: "Z-5.1",
      title: "Schulen bieten eine verlässliche digitale Lernumgebung",
      outcomeStatement:
        "Lehrkräfte können in jedem Unterrichtsraum ohne Vorbereitungszeit mit digitalen Mitteln arbeiten, und bei Störungen ist Hilfe am selben Tag da.",
      description: `
Die Stadt verantwortet Netz, Geräte und Wartung; das pädagogische Konzept liegt bei den Schulen. Beides wird in einer gemeinsamen Runde abgestimmt.`,
      horizonYear: 2028,
      leadPersonId: "Leitung Bildung",
      leadUnitId: "Bildung",
      priority: 2,
      status: "pursued",
      attainment: 50,
      attainmentText: "Beide Grundschulen sind fertig; die Oberschule folgt 2027.",
      indicators: [
        {
          name: "Anteil der Unterrichtsräume mit stabilem Funknetz und Präsentationstechnik",
          unit: "%",
          baseValue: 38,
          baseDate: "2025-08-31",
          targetValue: 100,
          targetDate: "2028-08-31",
          direction: "up",
          measurements: [
            { date: "2026-02-28", value: 52, source: "Abnahme Gebäudemanagement" },
            { date: "2026-08-31", value: 67, source: "Abnahme Gebäudemanagement" },
          ],
        },
      ],
    },
    {
      code: "Z-5.2",
      title: "Familien und Vereine finden Angebote auf einem Weg",
      outcomeStatement:
        "Eltern, Vereine und Gäste finden Plätze, Räume und Veranstaltungen der Stadt an einer Stelle und können sie dort auch anfragen.",
      description: `
Ein Weg heißt nicht ein Programm: Es kommt darauf an, dass alle Angebote vollständig, aktuell und buchbar sind.`,
      horizonYear: 2029,
      leadPersonId: "Leitung Bildung",
      leadUnitId: "Bildung",
      priority: 3,
      status: "agreed",
      attainment: 5,
      attainmentText: "Die Vorbereitung für die Kita-Anmeldung läuft.",
      indicators: [
        {
          name: "Anteil der Kita-Anmeldungen, die digital eingehen",
          unit: "%",
          baseValue: 0,
          baseDate: "2025-12-31",
          targetValue: 85,
          targetDate: "2028-12-31",
          direction: "up",
          measurements: [
            { date: "2026-03-31", value: 0, source: "Sachgebiet Kindertagesstätten und Schulen" },
            { date: "2026-09-30", value: 4, source: "Sachgebiet Kindertagesstätten und Schulen" },
          ],
        },
      ],
    },
  ],
  measures: [
    {
      code: "M-24",
      title: "Schulen mit Funknetz, Geräten und Wartung ausstatten",
      goalIds: ["Z-5.1"],
      description: `
Ausbau in der Reihenfolge der Medienkonzepte: Grundschulen, Oberschule, Turnhallen. Die Wartung wird für alle Schulen gemeinsam vergeben.`,
      leadUnitId: "Bildung",
      leadPersonId: "Koordination Kitas",
      participantUnitIds: ["Kita/Schule", "IT", "Gebäude"],
      financing: ["grant", "own"],
      priority: "high",
      start: "2025-02-01",
      end: "2027-12-31",
      indicatorText: "Ausgestattete Räume, Zeit bis zur Störungsbeseitigung",
      status: "running",
    },
    {
      code: "M-25",
      title: "Kita-Plätze und Elternbeiträge auf einem Weg beantragen",
      goalIds: ["Z-5.2", "Z-1.1"],
      description: `
Eltern melden ihr Kind einmal an, nennen ihre Wünsche in einer Reihenfolge und erhalten eine gemeinsame Rückmeldung. Der Beitragsbescheid folgt aus denselben Angaben.`,
      leadUnitId: "Bildung",
      leadPersonId: "Koordination Kitas",
      participantUnitIds: ["Kita/Schule", "Steuern", "IT", "Zweckverband"],
      financing: ["own"],
      priority: "medium",
      start: "2026-10-01",
      end: "2027-12-31",
      indicatorText: "Anteil digitaler Anmeldungen, Zahl der Mehrfachanmeldungen",
      status: "running",
    },
    {
      code: "M-26",
      title: "Räume und Veranstaltungen online finden und anfragen",
      goalIds: ["Z-5.2"],
      description: `
Dorfgemeinschaftshäuser, Sporthallen und Veranstaltungen erscheinen in einem gemeinsamen Kalender. Vereine pflegen ihre Termine selbst.`,
      leadUnitId: "Bildung",
      leadPersonId: "Leitung Bibliothek",
      participantUnitIds: ["Bibliothek", "Gebäude", "Stabsstelle"],
      financing: ["own", "open"],
      priority: "low",
      start: "2028-01-01",
      end: "2029-06-30",
      indicatorText: "Anfragen über den Kalender, Zahl der beteiligten Vereine",
      status: "idea",
    },
    {
      code: "M-27",
      title: "Stadtbibliothek als Lernort für alle Generationen ausbauen",
      goalIds: [],
      description: `
Die Bibliothek bietet Arbeitsplätze, Leihgeräte und Kurse. Schulen, Volkshochschule und Seniorenbeirat gestalten das Programm mit.`,
      leadUnitId: "Bibliothek",
      leadPersonId: "Leitung Bibliothek",
      participantUnitIds: ["Bildung"],
      financing: ["grant", "own"],
      priority: "medium",
      start: "2027-04-01",
      end: "2029-12-31",
      indicatorText: "Teilnahmen an Kursen, Nutzung der Arbeitsplätze",
      status: "planned",
    },
  ],
} as const;
