/** HF-1: goals with their indicators, measures. Light markup in long texts, see agenda.ts. */
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
  measures: [
    {
      code: "M-01",
      title: "Online-Dienste für die 50 häufigsten Anliegen bereitstellen",
      goalIds: ["Z-1.1"],
      description: `
Die Leistungen werden in Paketen von 10 bis 20 umgesetzt. Vorrang haben Dienste, die andere Kommunen schon nutzen und die das Land zur Nachnutzung bereitstellt.

Zu jedem Dienst gehören eine Beschreibung in klarer Sprache, die Bezahlung und ein benannter Ansprechpartner im Fachamt.`,
      leadUnitId: "Bürgeramt",
      leadPersonId: "Leitung Bürgeramt",
      participantUnitIds: ["Stabsstelle", "IT", "Ordnungsamt", "Kämmerei", "Zweckverband"],
      financing: ["own", "grant"],
      priority: "high",
      start: "2026-01-05",
      end: "2029-12-31",
      indicatorText: "Zahl der durchgängig digitalen Leistungen, Fallzahlen je Dienst",
      status: "running",
    },
    {
      code: "M-02",
      title: "Anträge ohne Abtippen in die Fachverfahren übernehmen",
      goalIds: ["Z-1.1"],
      description: `
Online gestellte Anträge sollen ohne Ausdruck im Fachverfahren ankommen. Begonnen wird mit Gewerbe, Hundesteuer und Bewohnerparken, weil dort die Schnittstellen vorhanden sind.`,
      leadUnitId: "IT",
      leadPersonId: "Leitung IT",
      participantUnitIds: ["Bürgeramt", "Gewerbe", "Steuern", "Zweckverband"],
      financing: ["own", "external"],
      priority: "high",
      start: "2026-09-01",
      end: "2028-12-31",
      indicatorText: "Zahl der Verfahren mit automatischer Übernahme",
      status: "running",
    },
    {
      code: "M-03",
      title: "Elektronische Bezahlung in allen Ämtern ermöglichen",
      goalIds: ["Z-1.1"],
      description: `
Gebühren und Beiträge können online und am Schalter elektronisch bezahlt werden. Die Einnahmen werden automatisch verbucht; die Barkassen in den Ämtern entfallen bis auf eine.`,
      leadUnitId: "Kämmerei",
      leadPersonId: "Leitung Kämmerei",
      participantUnitIds: ["Stadtkasse", "Bürgerbüro", "Ordnungsamt", "IT"],
      financing: ["own"],
      priority: "high",
      start: "2026-02-01",
      end: "2027-06-30",
      indicatorText: "Anteil der elektronisch bezahlten Gebühren",
      status: "running",
    },
    {
      code: "M-04",
      title: "Standardschreiben in klarer Sprache überarbeiten",
      goalIds: ["Z-1.2"],
      description: `
Die 40 häufigsten Schreiben werden mit den Fachämtern überarbeitet und mit Menschen erprobt, die sie zum ersten Mal lesen. Rechtssicherheit prüft das Hauptamt.`,
      leadUnitId: "Hauptamt",
      leadPersonId: "Leitung Hauptamt",
      participantUnitIds: ["Steuern", "Bürgeramt", "Bildung", "Bauamt"],
      financing: ["own", "in_kind"],
      priority: "medium",
      start: "2026-03-01",
      end: "2028-06-30",
      indicatorText: "Zahl der überarbeiteten Schreiben, Rückfragen je 100 Bescheide",
      status: "running",
    },
    {
      code: "M-05",
      title: "Internetauftritt nach Anliegen ordnen und barrierefrei machen",
      goalIds: ["Z-1.1", "Z-1.2"],
      description: `
Die Internetseite folgt künftig den Anliegen der Menschen und nicht dem Aufbau der Verwaltung. Alle Inhalte sind barrierefrei und werden dezentral in den Ämtern gepflegt.`,
      leadUnitId: "Stabsstelle",
      leadPersonId: "Navigatorin",
      participantUnitIds: ["BM", "Bürgeramt", "Bildung", "Bauamt"],
      financing: ["own", "open"],
      priority: "medium",
      start: "2027-02-01",
      end: "2028-03-31",
      indicatorText: "Ergebnis der Barrierefreiheitsprüfung, Suchen ohne Treffer",
      status: "planned",
    },
    {
      code: "M-06",
      title: "Termine und Wartezeiten steuern",
      goalIds: ["Z-1.3"],
      description: `
Termine können online, telefonisch und am Schalter vereinbart werden. Ein fester Anteil der Zeit bleibt für Menschen ohne Termin frei.`,
      leadUnitId: "Bürgeramt",
      leadPersonId: "Leitung Bürgerbüro",
      participantUnitIds: ["Bürgerbüro", "Standesamt", "IT"],
      financing: ["own"],
      priority: "high",
      start: "2025-10-01",
      end: "2026-06-30",
      indicatorText: "Durchschnittliche Wartezeit mit und ohne Termin",
      status: "done",
    },
    {
      code: "M-07",
      title: "Servicepunkte „Digital mit Hilfe“ einrichten",
      goalIds: ["Z-1.3"],
      description: `
In der Stadtbibliothek und im Bürgerbüro gibt es feste Zeiten, zu denen geschulte Beschäftigte und Ehrenamtliche bei Online-Anträgen helfen. In den Ortsteilen kommt die Hilfe einmal im Monat ins Dorfgemeinschaftshaus.`,
      leadUnitId: "Bildung",
      leadPersonId: "Leitung Bibliothek",
      participantUnitIds: ["Bibliothek", "Bürgerbüro", "Stabsstelle"],
      financing: ["own", "grant"],
      priority: "medium",
      start: "2026-04-01",
      end: "2028-12-31",
      indicatorText: "Zahl der Beratungen, Zufriedenheit der Ratsuchenden",
      status: "running",
    },
  ],
} as const;
