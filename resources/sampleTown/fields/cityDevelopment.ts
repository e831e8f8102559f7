/** HF-6: goals with their indicators, measures. Light markup in long texts, see agenda.ts. */
export const cityDevelopment = {
  field: {
    code: "HF-6",
    title: "Stadtentwicklung und Versorgung",
    leadUnitId: "Bauamt",
    situation: `
Die Stadt unterhält 31 Gebäude, 112 Kilometer Straßen und 640 Hektar Grünflächen und Wald. Energiekosten und Unterhalt sind der drittgrößte Posten im Haushalt. Verbrauchsdaten liegen bei den Stadtwerken vor, kommen aber nur einmal im Jahr mit der Rechnung an.`,
    challenges: `
- Defekte Heizungen und Lecks fallen oft erst mit der Jahresrechnung auf.
- Hinweise aus der Bevölkerung gehen auf fünf Wegen ein und werden nicht gemeinsam ausgewertet.
- Pläne und Bauakten liegen überwiegend auf Papier.`,
  },
  goals: [
    {
      code: "Z-6.1",
      title: "Gebäude und Straßen werden vorausschauend unterhalten",
      outcomeStatement:
        "Die Stadt erkennt Verbrauch, Schäden und Bedarf so früh, dass sie planen kann, statt zu reparieren.",
      description: `
Vorausschauend heißt: messen, was teuer ist; handeln, bevor es ausfällt; berichten, was es gebracht hat.`,
      horizonYear: 2030,
      leadPersonId: "Leitung Bauamt",
      leadUnitId: "Bauamt",
      priority: 3,
      status: "pursued",
      attainment: 20,
      attainmentText: "Erste Einsparungen durch Handablesung; der milde Winter hat geholfen.",
      indicators: [
        {
          name: "Wärmeverbrauch der städtischen Gebäude",
          unit: "kWh/m²",
          baseValue: 148,
          baseDate: "2024-12-31",
          targetValue: 110,
          targetDate: "2030-12-31",
          direction: "down",
          measurements: [
            { date: "2025-06-30", value: 151, source: "Jahresabrechnung Stadtwerke" },
            { date: "2025-12-31", value: 145, source: "Jahresabrechnung Stadtwerke" },
            { date: "2026-06-30", value: 139, source: "Ablesung Gebäudemanagement" },
          ],
        },
      ],
    },
  ],
  measures: [
    {
      code: "M-28",
      title: "Energieverbrauch der städtischen Gebäude laufend messen",
      goalIds: ["Z-6.1"],
      description: `
In den zwölf größten Gebäuden werden Wärme, Strom und Wasser viertelstündlich erfasst. Auffälligkeiten gehen am selben Tag an das Gebäudemanagement.`,
      leadUnitId: "Gebäude",
      leadPersonId: "Leitung Gebäude",
      participantUnitIds: ["Stadtwerke", "IT", "Kita/Schule"],
      financing: ["grant", "own"],
      priority: "medium",
      start: "2026-11-01",
      end: "2028-12-31",
      indicatorText: "Wärmeverbrauch je Quadratmeter, Zahl früh erkannter Störungen",
      status: "running",
    },
    {
      code: "M-29",
      title: "Hinweise zu Straßen und Anlagen an einer Stelle bündeln",
      goalIds: ["Z-6.1", "Z-1.3"],
      description: `
Hinweise per Telefon, E-Mail und Internet laufen in einer Liste zusammen. Wer einen Hinweis gibt, sieht, was daraus wird.`,
      leadUnitId: "Ordnungsamt",
      leadPersonId: "Leitung Ordnungsamt",
      participantUnitIds: ["Tiefbau", "Bürgerbüro"],
      financing: ["own"],
      priority: "low",
      start: "2027-09-01",
      end: "2028-12-31",
      indicatorText: "Zeit bis zur ersten Antwort",
      status: "planned",
    },
    {
      code: "M-30",
      title: "Pläne und Bauakten digital verfügbar machen",
      goalIds: ["Z-2.1", "Z-6.1"],
      description: `
Bebauungspläne stehen vollständig im Netz; Bauakten werden bei Bedarf gescannt und in die elektronische Akte übernommen.`,
      leadUnitId: "Bauamt",
      participantUnitIds: ["Stadtplanung", "Hauptamt", "Landratsamt"],
      financing: ["open"],
      priority: "low",
      status: "idea",
    },
  ],
} as const;
