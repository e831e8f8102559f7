/** HF-2: goals with their indicators, measures. Light markup in long texts, see agenda.ts. */
export const waysOfWorking = {
  field: {
    code: "HF-2",
    title: "Abläufe und Zusammenarbeit",
    leadUnitId: "Hauptamt",
    situation: `
Die Ämter arbeiten verlässlich, aber jedes auf seine Weise. Akten liegen in Schränken, in Netzlaufwerken und in Postfächern. Nur acht Abläufe sind beschrieben. Rechnungen wandern auf Papier durch drei Stockwerke und brauchen im Mittel 24 Tage bis zur Zahlung.`,
    challenges: `
- Es gibt keinen einheitlichen Aktenplan; Vertretungen finden Unterlagen nicht.
- Wissen über Abläufe steckt in den Köpfen einzelner Menschen.
- Zwei von drei Vorhaben werden in nur einem Amt geplant, obwohl mehrere betroffen sind.
- Neue Technik wird auf alte Wege gesetzt und macht sie nicht kürzer.`,
  },
  goals: [
    {
      code: "Z-2.1",
      title: "Unterlagen sind für alle Berechtigten sofort auffindbar",
      outcomeStatement:
        "Beschäftigte finden jede Akte ihres Bereichs in weniger als einer Minute, auch in Vertretung und außerhalb des Rathauses.",
      description: `
Führend ist künftig die elektronische Akte. Papier gibt es nur noch, wo das Recht es verlangt. Entscheidend ist nicht das Programm, sondern dass alle nach denselben Regeln ablegen.`,
      horizonYear: 2029,
      leadPersonId: "Leitung Hauptamt",
      leadUnitId: "Hauptamt",
      priority: 1,
      status: "pursued",
      attainment: 15,
      attainmentText:
        "Aktenplan gilt seit April 2026; zwei von 13 Sachgebieten arbeiten führend elektronisch.",
      indicators: [
        {
          name: "Anteil der Sachgebiete, die ihre Akten führend elektronisch führen",
          unit: "%",
          baseValue: 0,
          baseDate: "2025-12-31",
          targetValue: 100,
          targetDate: "2029-12-31",
          direction: "up",
          measurements: [
            { date: "2026-03-31", value: 0, source: "Projektbericht E-Akte" },
            { date: "2026-06-30", value: 8, source: "Projektbericht E-Akte" },
            { date: "2026-09-30", value: 15, source: "Projektbericht E-Akte" },
          ],
        },
      ],
    },
    {
      code: "Z-2.2",
      title: "Abläufe sind beschrieben und werden kürzer",
      outcomeStatement:
        "Die wichtigsten Abläufe sind so beschrieben, dass eine Vertretung sie ausführen kann, und sie werden Jahr für Jahr einfacher.",
      description: `
Beschrieben wird knapp: ein Steckbrief je Ablauf, keine Handbücher. Zuerst kommen Abläufe mit vielen Fällen, vielen Beteiligten oder drohendem Wissensverlust.`,
      horizonYear: 2030,
      leadPersonId: "Leitung Kämmerei",
      leadUnitId: "Stabsstelle",
      priority: 2,
      status: "pursued",
      attainment: 30,
      attainmentText: "21 Steckbriefe liegen vor; die Rechnungslaufzeit sinkt seit der Umstellung spürbar.",
      indicators: [
        {
          name: "Zahl der Abläufe mit aktuellem Steckbrief",
          unit: "Abläufe",
          baseValue: 8,
          baseDate: "2025-12-31",
          targetValue: 60,
          targetDate: "2029-12-31",
          direction: "up",
          measurements: [
            { date: "2026-03-31", value: 10, source: "Prozessregister" },
            { date: "2026-06-30", value: 17, source: "Prozessregister" },
            { date: "2026-09-30", value: 21, source: "Prozessregister" },
          ],
        },
        {
          name: "Zeit vom Rechnungseingang bis zur Zahlung",
          unit: "Tage",
          baseValue: 24,
          baseDate: "2025-12-31",
          targetValue: 10,
          targetDate: "2027-12-31",
          direction: "down",
          measurements: [
            { date: "2026-03-31", value: 25, source: "Auswertung Stadtkasse" },
            { date: "2026-06-30", value: 21, source: "Auswertung Stadtkasse" },
            { date: "2026-09-30", value: 17, source: "Auswertung Stadtkasse" },
          ],
        },
      ],
    },
    {
      code: "Z-2.3",
      title: "Ämter planen Vorhaben gemeinsam",
      outcomeStatement:
        "Wer von einem Vorhaben betroffen ist, sitzt von Anfang an mit am Tisch; doppelte Arbeit wird selten.",
      horizonYear: 2028,
      leadPersonId: "Bürgermeisterin",
      leadUnitId: "BM",
      priority: 2,
      status: "agreed",
      attainment: 40,
      attainmentText:
        "Die gemeinsame Zuordnung in der Führungsrunde wirkt; verbindliche Arbeitsräume fehlen noch.",
      description: `
Der gemeinsame Eingang für Ideen und die monatliche Führungsrunde sind die wichtigsten Mittel. Technik für gemeinsames Arbeiten folgt den vereinbarten Regeln, nicht umgekehrt.`,
      indicators: [
        {
          name: "Anteil der Projekte mit mehr als einem beteiligten Amt",
          unit: "%",
          baseValue: 35,
          baseDate: "2025-12-31",
          targetValue: 70,
          targetDate: "2028-12-31",
          direction: "up",
          measurements: [
            { date: "2026-06-30", value: 44, source: "Projektübersicht" },
            { date: "2026-09-30", value: 52, source: "Projektübersicht" },
          ],
        },
      ],
    },
  ],
  measures: [
    {
      code: "M-08",
      title: "Elektronische Akte in allen Ämtern einführen",
      goalIds: ["Z-2.1"],
      description: `
Die Einführung folgt den Ämtern, nicht der Technik: Jedes Sachgebiet bereinigt zuerst seine Ablage, legt Rechte fest und benennt eine Ansprechperson. Erst dann wird umgestellt. Altakten bleiben, wo sie sind, und werden bei Bedarf gescannt.`,
      leadUnitId: "Hauptamt",
      leadPersonId: "Leitung Hauptamt",
      participantUnitIds: ["IT", "Kämmerei", "Bürgeramt", "Bauamt", "Ordnungsamt", "Bildung"],
      financing: ["own", "grant"],
      priority: "high",
      start: "2026-01-15",
      end: "2029-06-30",
      indicatorText: "Anteil der umgestellten Sachgebiete",
      status: "running",
    },
    {
      code: "M-09",
      title: "Einheitlichen Aktenplan und Ablageregeln einführen",
      goalIds: ["Z-2.1"],
      description: `
Ein gemeinsamer Aktenplan mit höchstens drei Ebenen, Aufbewahrungsfristen und Namensregeln auf einer Seite.`,
      leadUnitId: "Hauptamt",
      leadPersonId: "Leitung Hauptamt",
      participantUnitIds: ["Kämmerei", "Bürgeramt", "Bauamt", "Ordnungsamt", "Bildung"],
      financing: ["own"],
      priority: "high",
      start: "2025-09-01",
      end: "2026-03-31",
      indicatorText: "Aktenplan in Kraft, alle Ämter unterwiesen",
      status: "done",
    },
    {
      code: "M-10",
      title: "Prozessregister aufbauen und pflegen",
      goalIds: ["Z-2.2"],
      description: `
Jedes Amt erfasst seine wichtigsten Abläufe als Steckbrief und nutzt dafür die Vorlagen der Prozessplattform des Landes. Die Stabsstelle hilft bei der Auswahl und hält das Register aktuell.`,
      leadUnitId: "Stabsstelle",
      leadPersonId: "Navigatorin",
      participantUnitIds: ["Hauptamt", "Kämmerei", "Bürgeramt", "Bauamt", "Ordnungsamt", "Bildung"],
      financing: ["in_kind"],
      priority: "high",
      start: "2026-02-01",
      end: "2029-12-31",
      indicatorText: "Zahl der Steckbriefe, nicht älter als zwei Jahre",
      status: "running",
    },
    {
      code: "M-11",
      title: "Rechnungen elektronisch empfangen, prüfen und zahlen",
      goalIds: ["Z-2.2"],
      description: `
Alle Rechnungen gehen an einer Stelle ein, werden dort erfasst und am Bildschirm geprüft und freigegeben. Vertretungen sind hinterlegt, damit Skonto nicht verfällt.`,
      leadUnitId: "Kämmerei",
      leadPersonId: "Leitung Kämmerei",
      participantUnitIds: ["Stadtkasse", "Hauptamt", "Bauamt", "IT"],
      financing: ["own"],
      priority: "high",
      start: "2026-01-15",
      end: "2027-03-31",
      indicatorText: "Laufzeit der Rechnung in Tagen, Anteil elektronischer Rechnungen",
      status: "running",
    },
    {
      code: "M-12",
      title: "Sitzungsunterlagen vollständig digital bereitstellen",
      goalIds: ["Z-2.1", "Z-2.3"],
      description: `
Stadtrat und Ausschüsse arbeiten mit dem Ratsinformationssystem. Vorlagen entstehen, wandern und werden beschlossen ohne Ausdruck; auf Wunsch gibt es weiterhin Papier.`,
      leadUnitId: "Hauptamt",
      leadPersonId: "Leitung Hauptamt",
      participantUnitIds: ["BM", "IT"],
      financing: ["own"],
      priority: "medium",
      start: "2024-09-01",
      end: "2025-12-31",
      indicatorText: "Zahl der gedruckten Sitzungsmappen",
      status: "done",
    },
    {
      code: "M-13",
      title: "Gemeinsame Arbeitsräume und Regeln für Besprechungen vereinbaren",
      goalIds: ["Z-2.3"],
      description: `
Je Vorhaben gibt es einen gemeinsamen Arbeitsraum mit klaren Zuständigkeiten. Besprechungen haben ein Ziel, ein Ende und ein Ergebnis auf einer Seite.`,
      participantUnitIds: ["Stabsstelle", "Hauptamt", "IT"],
      financing: ["in_kind"],
      priority: "medium",
      start: "2027-01-15",
      end: "2027-09-30",
      indicatorText: "Anteil der Projekte mit gemeinsamem Arbeitsraum",
      status: "planned",
    },
  ],
} as const;
