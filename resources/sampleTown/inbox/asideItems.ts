/**
 * Contributions that were parked or discarded. `answers` are T1 to T7 and, after the slash, P1 to P4; score, rule and
 * suggestion stand as the triage gave them.
 */
const retreat = {
  source: "event",
  sourceText: "Klausur der Führungskräfte, 17./18. September 2026",
  createdAt: "2026-09-17T09:00:00.000Z",
} as const;
const third = { decidedBy: "Führungsrunde", decidedAt: "2026-11-04T08:15:00.000Z" } as const;

export const asideItems = [
  {
    ...retreat,
    text: "Wir müssen regeln, wie wir künstliche Intelligenz nutzen dürfen.",
    departmentIds: ["Hauptamt", "IT"],
    state: "parked",
    stateReason: "Die Handreichung des Landes ist für das Frühjahr 2027 angekündigt; dann wieder aufrufen.",
    triage: {
      ...third,
      answers: "1121112",
      score: 63,
      rule: "R2",
      suggestion: "guideline",
      decision: "parked",
      reason: "Als Leitplanke richtig, aber ohne den Rahmen des Landes nicht zu füllen.",
      results: [],
    },
  },
  {
    ...retreat,
    text: "Bürgerhaushalt: Vorschläge online einreichen und abstimmen",
    departmentIds: ["Kämmerei"],
    state: "parked",
    stateReason: "Braucht einen Auftrag des Stadtrats; für die Haushaltsberatung 2028 vorgemerkt.",
    triage: {
      ...third,
      answers: "1112111",
      score: 57,
      rule: "R5",
      suggestion: "split",
      decision: "parked",
      reason: "Ohne Auftrag des Stadtrats nicht zu entscheiden.",
      results: [],
    },
  },
  {
    ...retreat,
    text: "Gästekarte digital, zusammen mit dem Tourismusverband",
    departmentIds: ["Bibliothek"],
    state: "parked",
    stateReason: "Der Tourismusverband entscheidet im Sommer 2027 über seine Strategie.",
  },
  {
    ...retreat,
    text: "Wir sollten unsere Klausur jedes Jahr machen, aber bitte nicht wieder im Gasthof.",
    departmentIds: [],
    state: "parked",
    stateReason: "Termin und Ort für 2027 plant die Stabsstelle im Frühjahr.",
  },
  {
    source: "import",
    sourceText: "Ideenbriefkasten im Intranet, Oktober 2026",
    text: "Drohne für die Kontrolle der Dächer",
    departmentIds: ["Gebäude"],
    state: "parked",
    stateReason: "Erst Angebote der Stadtwerke abwarten; Wiedervorlage März 2027.",
  },
  {
    ...retreat,
    text: "So eine App wie die große Nachbarstadt",
    departmentIds: [],
    state: "discarded",
    stateReason:
      "Kein Anliegen genannt; der Gedanke „alles an einer Stelle“ ist in Z-1.1 und Z-5.2 enthalten.",
    triage: {
      ...third,
      answers: "0121000/2222",
      score: 27,
      rule: "R1",
      suggestion: "project",
      decision: "discarded",
      reason: "Lösung ohne Problem; widerspricht L-1 und L-4.",
      results: [],
    },
  },
  {
    ...retreat,
    text: "Faxgeräte abschaffen",
    departmentIds: ["Hauptamt"],
    state: "discarded",
    stateReason: "Erledigt: Das letzte Gerät wurde im Juni 2026 abgemeldet.",
  },
  {
    source: "import",
    sourceText: "Ideenbriefkasten im Intranet, Oktober 2026",
    text: "Neue Kaffeemaschine im zweiten Stock",
    departmentIds: ["Hauptamt"],
    state: "discarded",
    stateReason: "Kein Thema der Agenda; an die zentralen Dienste weitergegeben.",
  },
] as const;
