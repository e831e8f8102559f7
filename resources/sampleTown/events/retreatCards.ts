/** Piles of the retreat's board. */
export const retreatClusters = [
  { key: "time", title: "Zeit und Zuständigkeit", colour: "teal", symbol: "circle" },
  { key: "ways", title: "Wege für Bürgerinnen und Bürger", colour: "indigo", symbol: "square" },
  { key: "twice", title: "Doppelte Arbeit", colour: "orange", symbol: "triangle" },
  { key: "knowledge", title: "Wissen, das an Köpfen hängt", colour: "grape", symbol: "diamond" },
  { key: "talk", title: "Miteinander reden", colour: "lime", symbol: "star" },
] as const;

const idea = { slotId: "challenges", kind: "idea" } as const;
const challenge = { slotId: "challenges", kind: "challenge" } as const;
const insight = { slotId: "understanding", kind: "insight", fate: "documented" } as const;
const practice = { slotId: "practice", kind: "idea" } as const;

/**
 * Cards of the retreat with what became of them. `into` names what a card was taken up as; "inbox" is the point of
 * the inbox with the same words.
 */
export const retreatCards = [
  { ...insight, text: "Nicht das Formular als PDF, sondern der ganze Weg bis zum Bescheid" },
  { ...insight, text: "Weniger suchen, mehr entscheiden", departmentId: "Hauptamt" },
  { ...insight, kind: "quote", text: "„Digital ist, wenn ich nicht mehr nachfragen muss.“" },
  { ...insight, text: "Ein schlechter Ablauf wird digital nur schneller schlecht" },
  { ...insight, kind: "driver", text: "In zehn Jahren geht ein Drittel von uns in den Ruhestand" },
  {
    ...insight,
    kind: "question",
    text: "Heißt digital, dass der Schalter schließt?",
    fate: "taken_up",
    into: ["guidelines L-2"],
  },
  {
    ...idea,
    text: "Bis 2030 sollen die Leute ihre Sachen ohne Papier und ohne zweiten Weg erledigen können.",
    departmentId: "Bürgeramt",
    clusterId: "ways",
    fate: "taken_up",
    into: ["inbox", "goals Z-1.1"],
  },
  {
    ...idea,
    text: "Digital zuerst – aber niemand bleibt draußen.",
    clusterId: "ways",
    fate: "taken_up",
    into: ["inbox", "guidelines L-2"],
  },
  {
    ...idea,
    text: "Nicht selbst basteln, was andere schon haben.",
    departmentId: "IT",
    clusterId: "twice",
    fate: "taken_up",
    into: ["inbox", "guidelines L-4"],
  },
  {
    ...idea,
    text: "Ein Bürgerportal mit 50 Leistungen",
    clusterId: "ways",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Unsere Schreiben verstehen wir manchmal selbst nicht.",
    clusterId: "ways",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Wenn drei Leute in Rente gehen, weiß keiner mehr, wie es läuft.",
    clusterId: "knowledge",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Im Standesamt geht nichts mehr ohne die eine Kollegin.",
    departmentId: "Bürgeramt",
    clusterId: "knowledge",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...idea,
    text: "Wir brauchen endlich eine App für alles.",
    departmentId: "Ordnungsamt",
    clusterId: "ways",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Warum tippen wir Daten ab, die der Nachbarschreibtisch schon hat?",
    clusterId: "twice",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Jedes Amt hat eine eigene Excel-Liste für Ansprechpartner bei Vereinen.",
    departmentId: "Bildung",
    clusterId: "twice",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Bauanträge kommen digital vom Landratsamt und wir drucken sie aus.",
    departmentId: "Bauamt",
    clusterId: "twice",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Zeit! Digitalisierung kommt bei uns immer obendrauf.",
    clusterId: "time",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    kind: "question",
    text: "Wer entscheidet eigentlich, was als Nächstes digital wird?",
    clusterId: "time",
    fate: "taken_up",
    into: ["inbox", "decisions F-2"],
  },
  {
    ...challenge,
    kind: "need",
    text: "Einen halben Tag im Monat, an dem kein Termin liegt",
    clusterId: "time",
  },
  { ...challenge, kind: "need", text: "Zeit, die niemand verplant", clusterId: "time" },
  {
    ...challenge,
    kind: "need",
    text: "Ein halber Tag im Monat ohne Termine, für Digitales",
    clusterId: "time",
    madeOf: ["K-20", "K-21"],
    fate: "rejected",
    fateReason: "Im Schichtdienst der Ämter mit Publikum nicht möglich; jedes Amt regelt es für sich.",
  },
  {
    ...idea,
    kind: "idea",
    text: "Mehr miteinander reden, weniger Rundmails",
    clusterId: "talk",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...idea,
    text: "Dieser Austausch unter uns Führungskräften muss weitergehen.",
    clusterId: "talk",
    fate: "taken_up",
    into: ["inbox", "measures M-16", "decisions F-1"],
  },
  {
    ...idea,
    text: "Digitale Vorhaben müssen barrierefrei sein, ohne Ausnahme.",
    clusterId: "ways",
    fate: "taken_up",
    into: ["inbox"],
  },
  {
    ...challenge,
    text: "Die Beschäftigten im Bauhof haben keine E-Mail-Adresse.",
    departmentId: "Bauamt",
    clusterId: "talk",
    fate: "taken_up",
    into: ["inbox", "actionItems A-3"],
  },
  {
    ...practice,
    text: "Mit einem Amt anfangen, dann die anderen fragen lassen",
    fate: "taken_up",
    into: ["decisions F-3"],
  },
  { ...practice, kind: "quote", text: "„Bei uns liegt keine Rechnung mehr im Urlaub.“", fate: "documented" },
  {
    ...practice,
    text: "Belegfluss auch für Bescheide zeichnen",
    departmentId: "Kämmerei",
    fate: "taken_up",
    into: ["actionItems A-2"],
  },
  {
    slotId: "feedback",
    kind: "quote",
    text: "„Zum ersten Mal wusste ich am Ende, was die anderen brauchen.“",
    fate: "documented",
  },
] as const;

/** Dots of the tables for the piles, in the order of the piles. */
export const retreatVote = {
  title: "Was gehen wir zuerst an?",
  tables: [
    { name: "Tisch Fenster", people: 4 },
    { name: "Tisch Mitte", people: 4 },
    { name: "Tisch Tür", people: 3 },
  ],
  dots: [
    [2, 3, 1],
    [4, 3, 3],
    [3, 1, 3],
    [2, 4, 1],
    [1, 1, 1],
  ],
} as const;
