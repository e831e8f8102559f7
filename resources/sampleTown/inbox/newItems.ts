/** Contributions nobody has sorted yet, in the words in which they were said. */
const retreat = {
  source: "event",
  sourceText: "Klausur der Führungskräfte, 17./18. September 2026",
  createdAt: "2026-09-17T09:00:00.000Z",
} as const;
const ideaBox = {
  source: "import",
  sourceText: "Ideenbriefkasten im Intranet, Oktober 2026",
  createdAt: "2026-10-12T07:00:00.000Z",
} as const;
const talk = {
  source: "manual",
  sourceText: "Gespräch der Digital-Navigatorin",
  createdAt: "2026-10-22T13:00:00.000Z",
} as const;
const mail = {
  source: "pasted",
  sourceText: "E-Mail des Bürgeramts, 2. November 2026",
  createdAt: "2026-11-02T07:40:00.000Z",
} as const;

export const newItems = [
  { ...retreat, text: "Wir brauchen endlich eine App für alles.", departmentIds: ["Ordnungsamt"] },
  {
    ...retreat,
    text: "Warum tippen wir Daten ab, die der Nachbarschreibtisch schon hat?",
    departmentIds: ["Kämmerei", "Bauamt"],
  },
  {
    ...retreat,
    text: "Die Bürger rufen an, obwohl alles auf der Internetseite steht – wenn man es fände.",
    departmentIds: ["Bürgeramt"],
  },
  {
    ...retreat,
    text: "Zeit! Digitalisierung kommt bei uns immer obendrauf.",
    departmentIds: ["Bildung", "Bauamt", "Bürgeramt"],
  },
  {
    ...retreat,
    text: "Jedes Amt hat eine eigene Excel-Liste für Ansprechpartner bei Vereinen.",
    departmentIds: ["Bildung", "Ordnungsamt"],
  },
  {
    ...retreat,
    text: "Bauanträge kommen digital vom Landratsamt und wir drucken sie aus.",
    departmentIds: ["Bauamt"],
  },
  { ...retreat, text: "Wer entscheidet eigentlich, was als Nächstes digital wird?", departmentIds: [] },
  {
    ...retreat,
    text: "Homeoffice-Tage im Team abstimmen, damit immer jemand vor Ort ist",
    departmentIds: ["Hauptamt"],
  },
  {
    ...retreat,
    text: "Im Standesamt geht nichts mehr ohne die eine Kollegin.",
    departmentIds: ["Standesamt"],
    sensitivity: "confidential",
  },
  {
    ...retreat,
    text: "Dienstwagen und Räume über einen gemeinsamen Kalender buchen",
    departmentIds: ["Hauptamt"],
  },
  {
    ...retreat,
    text: "Einmal im Jahr schauen, welche Formulare wir abschaffen können",
    departmentIds: ["Hauptamt", "Bürgeramt"],
  },
  {
    ...retreat,
    text: "Feuerwehr: Einsatzberichte vom Tablet statt vom Zettel",
    departmentIds: ["Feuerwehr"],
  },
  { ...retreat, text: "Die Beschäftigten im Bauhof haben keine E-Mail-Adresse.", departmentIds: ["Tiefbau"] },
  { ...retreat, text: "Mehr miteinander reden, weniger Rundmails", departmentIds: [] },
  {
    ...retreat,
    text: "Straßensperrungen gehören automatisch in die Navigationsgeräte.",
    departmentIds: ["Gewerbe", "Tiefbau"],
  },
  {
    ...retreat,
    text: "Bis 31.12.2027 führen wir das neue Friedhofsprogramm für 18.000 Euro ein.",
    departmentIds: ["Ordnungsamt"],
  },
  { ...retreat, text: "Digitale Vorhaben müssen barrierefrei sein, ohne Ausnahme.", departmentIds: [] },
  { ...ideaBox, text: "Urlaubsantrag ohne Umlaufmappe", departmentIds: ["Personal"] },
  { ...ideaBox, text: "Zweiter Bildschirm für alle, die mit der E-Akte arbeiten", departmentIds: ["IT"] },
  { ...ideaBox, text: "Mülleimer am Bahnhof melden können, wenn sie voll sind", departmentIds: ["Tiefbau"] },
  { ...ideaBox, text: "Ein Verzeichnis: Wer macht was im Rathaus, mit Foto", departmentIds: ["Hauptamt"] },
  {
    ...ideaBox,
    text: "Passwörter hängen in zwei Büros am Bildschirm.",
    departmentIds: ["IT"],
    sensitivity: "confidential",
  },
  {
    ...ideaBox,
    text: "Kurze Videos: So beantrage ich Wohngeld, so melde ich mein Gewerbe an",
    departmentIds: ["Bürgeramt"],
  },
  { ...ideaBox, text: "Reisekosten per Foto vom Beleg abrechnen", departmentIds: ["Personal"] },
  {
    ...ideaBox,
    text: "Ein fester Nachmittag im Monat ohne Termine, zum Aufräumen der Ablage",
    departmentIds: [],
  },
  {
    ...talk,
    text: "Seniorenbeirat fragt nach Schulungen am Smartphone in den Ortsteilen.",
    departmentIds: ["Bildung"],
  },
  {
    ...talk,
    text: "Oberschule möchte eine Woche „Stadt macht Schule“ mit Daten der Stadt.",
    departmentIds: ["Kita/Schule", "Stadtplanung"],
  },
  { ...talk, text: "Stadtwerke könnten Baustellenpläne mit uns teilen.", departmentIds: ["Tiefbau"] },
  {
    ...talk,
    text: "Nachbargemeinde würde eine Stelle für Informationssicherheit mit uns teilen.",
    departmentIds: ["IT", "Hauptamt"],
  },
  { ...talk, text: "Der Personalrat will früher wissen, was kommt.", departmentIds: [] },
  { ...mail, text: "Wohnsitz ummelden ohne Termin, wenn online vorbereitet", departmentIds: ["Bürgerbüro"] },
  { ...mail, text: "Abholstation für Ausweise außerhalb der Öffnungszeiten", departmentIds: ["Bürgerbüro"] },
  {
    ...mail,
    text: "Übersetzungshilfe am Schalter für die fünf häufigsten Sprachen",
    departmentIds: ["Bürgerbüro"],
  },
  { ...mail, text: "Fundsachen online suchen", departmentIds: ["Bürgerbüro"] },
  {
    ...mail,
    text: "Menschen sollen nach jedem Besuch in zwei Fragen sagen können, wie es war.",
    departmentIds: ["Bürgerbüro"],
  },
] as const;
