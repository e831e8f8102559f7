import { citizenServiceMeasures } from "./citizenServiceMeasures";

/** HF-1: goals with their indicators; its measures stand beside it. Light markup in long texts, see agenda.ts. */
export const citizenService = {
  field: {
    code: "HF-1",
    title: "Bürgerservice und Zugang",
    leadUnitId: "Bürgeramt",
    situation: `
Das Bürgerbüro bearbeitet im Jahr rund 21.000 Anliegen, zwei Drittel davon persönlich. Für 34 Leistungen gibt es Online-Formulare, die meisten davon zum Ausdrucken. Wer online beginnt, muss oft doch noch ins Rathaus kommen.

Im Juni 2025 konnten von den 50 am häufigsten genutzten Leistungen sechs vollständig ohne Papier abgeschlossen werden.`,
    challenges: `
- Online gestellte Anträge werden intern ausgedruckt und abgetippt.
- Schreiben der Stadt lösen viele Rückfragen aus, vor allem bei Steuern und Beiträgen.
- Zum Monatsbeginn warten Menschen im Bürgerbüro länger als eine halbe Stunde.
- Rund ein Fünftel der Menschen über 65 nutzt das Internet nach eigener Auskunft gar nicht.`,
  },
  goals: [
    {
      code: "Z-1.1",
      title: "Anliegen lassen sich vollständig digital erledigen",
      outcomeStatement:
        "Menschen und Betriebe können ihre häufigsten Anliegen von der Auskunft bis zum Bescheid ohne Papier und ohne zweiten Weg erledigen.",
      description: `
Es zählt nicht das Formular im Netz, sondern der abgeschlossene Vorgang: Antrag, Nachweise, Bezahlung, Bearbeitung und Bescheid laufen ohne Medienbruch.

Die Liste der 50 häufigsten Leistungen wird jährlich nach Fallzahlen neu aufgestellt.`,
      horizonYear: 2030,
      leadPersonId: "Leitung Bürgeramt",
      leadUnitId: "Bürgeramt",
      priority: 1,
      status: "pursued",
      attainment: 20,
      attainmentText:
        "13 von 50 Leistungen sind durchgängig digital; der Anschluss an das Fachverfahren bremst.",
      indicators: [
        {
          name: "Anteil der 50 häufigsten Leistungen, die ohne Papier abgeschlossen werden können",
          unit: "%",
          baseValue: 12,
          baseDate: "2025-06-30",
          targetValue: 80,
          targetDate: "2030-12-31",
          direction: "up",
          measurements: [
            { date: "2025-12-31", value: 14, source: "Auswertung Stabsstelle" },
            { date: "2026-03-31", value: 18, source: "Auswertung Stabsstelle" },
            { date: "2026-06-30", value: 22, source: "Auswertung Stabsstelle" },
            { date: "2026-09-30", value: 26, source: "Auswertung Stabsstelle" },
          ],
        },
        {
          name: "Anteil der Anträge, die tatsächlich online gestellt werden",
          unit: "%",
          baseValue: 9,
          baseDate: "2025-06-30",
          targetValue: 50,
          targetDate: "2030-12-31",
          direction: "up",
          measurements: [
            { date: "2025-12-31", value: 11, source: "Fallzahlen Bürgeramt" },
            { date: "2026-06-30", value: 16, source: "Fallzahlen Bürgeramt" },
          ],
        },
      ],
    },
    {
      code: "Z-1.2",
      title: "Schreiben und Auskünfte sind verständlich",
      outcomeStatement:
        "Wer ein Schreiben der Stadt erhält, weiß beim ersten Lesen, worum es geht, was zu tun ist und wen man fragen kann.",
      description: `
Verständlichkeit spart beiden Seiten Zeit. Gemessen wird an den häufigsten Bescheiden der Kämmerei und des Amtes für Bildung, weil dort die meisten Rückfragen eingehen.`,
      horizonYear: 2029,
      leadPersonId: "Leitung Hauptamt",
      leadUnitId: "Hauptamt",
      priority: 2,
      status: "pursued",
      attainment: 25,
      attainmentText: "12 von 40 Standardschreiben sind überarbeitet; die Rückfragen gehen zurück.",
      indicators: [
        {
          name: "Rückfragen je 100 versandte Bescheide",
          unit: "",
          baseValue: 31,
          baseDate: "2025-12-31",
          targetValue: 15,
          targetDate: "2029-12-31",
          direction: "down",
          measurements: [
            { date: "2026-03-31", value: 33, source: "Strichliste Steuern und Kita-Beiträge" },
            { date: "2026-06-30", value: 29, source: "Strichliste Steuern und Kita-Beiträge" },
            { date: "2026-09-30", value: 27, source: "Strichliste Steuern und Kita-Beiträge" },
          ],
        },
      ],
    },
    {
      code: "Z-1.3",
      title: "Persönliche Hilfe ist schnell erreichbar",
      outcomeStatement:
        "Wer Hilfe von Angesicht zu Angesicht braucht, bekommt sie ohne lange Wartezeit und auch dann, wenn es um einen Online-Antrag geht.",
      description: `
Jede Leistung, die online läuft, schafft Zeit am Schalter. Diese Zeit soll denen zugutekommen, die sie brauchen. Hilfe bei Online-Anträgen gehört zum Auftrag des Bürgerbüros und der Bibliothek.`,
      horizonYear: 2028,
      leadPersonId: "Leitung Bürgeramt",
      leadUnitId: "Bürgeramt",
      priority: 2,
      status: "pursued",
      attainment: 55,
      attainmentText:
        "Die Wartezeit ist mit der Terminvereinbarung deutlich gesunken, im September urlaubsbedingt gestiegen.",
      indicators: [
        {
          name: "Durchschnittliche Wartezeit im Bürgerbüro",
          unit: "Minuten",
          baseValue: 34,
          baseDate: "2025-06-30",
          targetValue: 15,
          targetDate: "2028-12-31",
          direction: "down",
          measurements: [
            { date: "2025-12-31", value: 31, source: "Aufrufanlage" },
            { date: "2026-03-31", value: 25, source: "Aufrufanlage" },
            { date: "2026-06-30", value: 21, source: "Aufrufanlage" },
            { date: "2026-09-30", value: 24, source: "Aufrufanlage" },
          ],
        },
        {
          name: "Beratungen „Digital mit Hilfe“ im Jahr",
          unit: "Beratungen",
          baseValue: 0,
          baseDate: "2025-12-31",
          targetValue: 400,
          targetDate: "2028-12-31",
          direction: "up",
          measurements: [
            { date: "2026-06-30", value: 22, source: "Probebetrieb Stadtbibliothek" },
            { date: "2026-09-30", value: 61, source: "Probebetrieb Stadtbibliothek" },
          ],
        },
      ],
    },
  ],
  measures: citizenServiceMeasures,
} as const;
