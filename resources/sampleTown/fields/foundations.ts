/** HF-4: goals with their indicators, measures. Light markup in long texts, see agenda.ts. */
export const foundations = {
  field: {
    code: "HF-4",
    title: "IT-Grundlagen, Daten und Sicherheit",
    leadUnitId: "Hauptamt",
    situation: `
Server und Netz im Rathaus stammen zum größten Teil von 2017. Fachverfahren betreibt der Zweckverband. Das Sachgebiet IT hat drei Beschäftigte. Eine Übung im November 2025 zeigte: Ohne Netz konnte nach zwei Tagen nur das Bürgerbüro wieder eingeschränkt arbeiten.`,
    challenges: `
- Für den Ausfall der IT gibt es Telefonlisten, aber keinen erprobten Ablauf.
- Adressen, Flurstücke und Ansprechpartner werden in 19 Verzeichnissen mehrfach gepflegt.
- Jede zusätzliche Aufgabe trifft dieselben drei Menschen.`,
  },
  goals: [
    {
      code: "Z-4.1",
      title: "Die Stadt bleibt auch bei Störungen handlungsfähig",
      outcomeStatement:
        "Fällt die IT aus, sind Auszahlungen, Ordnungsrecht, Standesamt und Feuerwehr weiter arbeitsfähig, und alle wissen, wer wen informiert.",
      description: `
Handlungsfähigkeit entsteht aus drei Dingen: widerstandsfähiger Technik, klaren Meldeketten und Übung. Die Reihenfolge beim Wiederanlauf legt die Verwaltungsleitung fest.`,
      horizonYear: 2028,
      leadPersonId: "Leitung Ordnungsamt",
      leadUnitId: "Ordnungsamt",
      priority: 1,
      status: "pursued",
      attainment: 35,
      attainmentText: "Meldeketten stehen; der Wiederanlauf dauert noch zu lange.",
      indicators: [
        {
          name: "Zeit bis zum Notbetrieb der vier wichtigsten Bereiche (Übung)",
          unit: "Stunden",
          baseValue: 72,
          baseDate: "2025-11-15",
          targetValue: 24,
          targetDate: "2028-12-31",
          direction: "down",
          measurements: [
            { date: "2026-04-22", value: 60, source: "Planspiel Führungsrunde" },
            { date: "2026-09-10", value: 52, source: "Übung „Rathaus ohne Netz“" },
          ],
        },
        {
          name: "Erfüllte Anforderungen der Basis-Absicherung",
          unit: "%",
          baseValue: 38,
          baseDate: "2025-10-31",
          targetValue: 90,
          targetDate: "2028-06-30",
          direction: "up",
          measurements: [
            { date: "2026-03-31", value: 45, source: "Selbstprüfung IT" },
            { date: "2026-09-30", value: 51, source: "Selbstprüfung IT" },
          ],
        },
      ],
    },
    {
      code: "Z-4.2",
      title: "Daten werden einmal gepflegt und gemeinsam genutzt",
      outcomeStatement:
        "Jede Angabe hat einen Ort, an dem sie gepflegt wird; andere Bereiche greifen darauf zu, statt sie noch einmal zu erfassen.",
      description: `
Begonnen wird mit Adressen, Straßen und Liegenschaften. Was niemanden betrifft und vielen nützt, wird offen bereitgestellt.`,
      horizonYear: 2030,
      leadPersonId: "Leitung Bauamt",
      leadUnitId: "Bauamt",
      priority: 3,
      status: "agreed",
      attainment: 10,
      attainmentText: "Die Bestandsaufnahme der Verzeichnisse ist abgeschlossen.",
      indicators: [
        {
          name: "Doppelt gepflegte Verzeichnisse",
          unit: "Verzeichnisse",
          baseValue: 19,
          baseDate: "2025-12-31",
          targetValue: 5,
          targetDate: "2030-12-31",
          direction: "down",
          measurements: [
            { date: "2026-06-30", value: 20, source: "Bestandsaufnahme Stabsstelle" },
            { date: "2026-09-30", value: 18, source: "Bestandsaufnahme Stabsstelle" },
          ],
        },
      ],
    },
  ],
  measures: [
    {
      code: "M-19",
      title: "Notfallhandbuch erstellen und Wiederanlauf üben",
      goalIds: ["Z-4.1"],
      description: `
Meldeketten, Ersatzabläufe auf Papier und die Reihenfolge des Wiederanlaufs stehen in einem Handbuch, das auch ohne Strom erreichbar ist. Geübt wird zweimal im Jahr.`,
      leadUnitId: "Ordnungsamt",
      leadPersonId: "Leitung Ordnungsamt",
      participantUnitIds: ["IT", "Feuerwehr", "BM", "Stadtkasse", "Standesamt", "Stadtwerke"],
      financing: ["own"],
      priority: "high",
      start: "2026-02-01",
      end: "2027-12-31",
      indicatorText: "Zahl der Übungen, Zeit bis zum Notbetrieb",
      status: "running",
      sensitivity: "internal",
    },
    {
      code: "M-20",
      title: "Informationssicherheit nach der Basis-Absicherung umsetzen",
      goalIds: ["Z-4.1"],
      description: `
Die offenen Anforderungen werden nach Risiko geordnet und in drei Stufen abgearbeitet. Der Stand wird halbjährlich geprüft.`,
      leadUnitId: "IT",
      leadPersonId: "Informationssicherheit",
      participantUnitIds: ["Hauptamt", "Zweckverband"],
      financing: ["own", "grant"],
      priority: "high",
      start: "2025-11-01",
      end: "2028-06-30",
      indicatorText: "Anteil erfüllter Anforderungen",
      status: "running",
      sensitivity: "confidential",
    },
    {
      code: "M-21",
      title: "Server und Netz im Rathaus erneuern",
      goalIds: ["Z-4.1"],
      description: `
Server, Netz und Datensicherung werden ersetzt; die Außenstellen werden angebunden. Die Datensicherung liegt künftig auch außerhalb des Rathauses.`,
      leadUnitId: "IT",
      leadPersonId: "Leitung IT",
      participantUnitIds: ["Gebäude", "Kämmerei", "Zweckverband"],
      financing: ["own"],
      priority: "high",
      start: "2026-04-01",
      end: "2027-06-30",
      indicatorText: "Ausfallzeit im Jahr, Dauer einer Rücksicherung",
      status: "running",
      sensitivity: "internal",
    },
    {
      code: "M-22",
      title: "Gemeinsame Basis für Adressen, Straßen und Liegenschaften schaffen",
      goalIds: ["Z-4.2"],
      description: `
Ein gemeinsames Geodatenangebot mit dem Landratsamt und den Nachbargemeinden ersetzt Einzellisten in den Ämtern.`,
      leadUnitId: "Bauamt",
      leadPersonId: "Leitung Bauamt",
      participantUnitIds: ["Stadtplanung", "Ordnungsamt", "Steuern", "Landratsamt", "Stadtwerke"],
      financing: ["grant", "own"],
      priority: "medium",
      start: "2027-01-01",
      end: "2029-12-31",
      indicatorText: "Zahl abgelöster Einzellisten",
      status: "planned",
    },
    {
      code: "M-23",
      title: "Offene Daten der Stadt bereitstellen",
      goalIds: ["Z-4.2"],
      description: `
Daten ohne Personenbezug, etwa Straßenverzeichnis, Spielplätze, Baustellen und Haushaltsplan, werden in offenen Formaten veröffentlicht.`,
      participantUnitIds: ["Stabsstelle", "Kämmerei", "Stadtplanung"],
      financing: ["open"],
      priority: "low",
      indicatorText: "Zahl der veröffentlichten Datensätze",
      status: "idea",
    },
  ],
} as const;
