/** Words of what is printed for the room. */
export const roomSheets = {
  title: "Bögen zum Ausfüllen: {{title}}",
  titleMany: "Bögen zum Ausfüllen",
  empty: "Noch nimmt kein Fachbereich teil, und es gibt keine Umfrage.",
  chapters: { departments: "Bögen für die Fachbereiche", survey: "Rückmeldung" },
  answer: "Ihre Antwort",
  department: "Fachbereich: {{name}}",
  perspective: {
    missing: "Was fehlt uns in der Agenda, und was haben andere bisher übersehen?",
    caption: "Was das für unseren Fachbereich bedeutet: je Zeile ein Kreuz",
    item: "Aus der Agenda",
    sentence: "In einem Satz",
  },
  survey: {
    intro: "Bitte ohne Namen ausfüllen.",
    scale: "1 = trifft nicht zu, 5 = trifft voll zu",
    yesNo: "Bitte ankreuzen",
    question: "Frage",
  },
};

export const paperCards = {
  title: "Karten: {{title}}",
  titleMany: "Karten",
  empty:
    "Noch ist keine Karte angelegt. Das geht bei der Veranstaltung unter „Unterlagen“, „Karten auf Papier“.",
  noQuestion: "Ihr Beitrag",
  room: "Ein Gedanke je Karte, bitte groß und deutlich",
  department: "Fachbereich (freiwillig):",
};

export const dayPoster = {
  title: "Tagesplan: {{title}}",
  titleMany: "Tagespläne",
  empty: "Noch steht nichts im Ablauf.",
  end: "Ende",
};

export const ballots = {
  title: "Stimmzettel: {{title}}",
  titleMany: "Stimmzettel",
  empty: "Keine offene Punktabfrage hat schon eine Auswahl.",
  rule: "Sie haben {{dots}} Punkte. Bitte je Punkt einen Kreis ausfüllen, höchstens {{most}} je Zeile.",
  handIn: "Bitte gefaltet abgeben.",
};

export const reportingChain = {
  title: "Meldekette: {{title}}",
  titleMany: "Meldeketten",
  empty:
    "Noch ist keine Meldekette eingetragen. Sie steht nur in Fassungen für das Haus, nie in öffentlichen.",
  rule: "Bei einem Vorkommnis informiert jede Stelle die nächste. Ist jemand nicht erreichbar, übernimmt die Vertretung.",
  caption: "Wer wen informiert",
  step: "Nr.",
  who: "Wer",
  phone: "Telefon",
  deputy: "Vertretung",
  informs: "Informiert",
  notes: "Vorkommnis",
  notesHint: "Uhrzeit, was geschah, wer wen informiert hat",
};
