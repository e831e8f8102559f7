/** First start: how to begin. */
export const start = {
  title: "Womit möchten Sie beginnen?",
  purpose:
    "Agendalotse führt die Digitale Agenda Ihrer Kommune und die Projekte, die sie umsetzen. Strategie und Umsetzung bleiben getrennt und werden miteinander verbunden. Alles bleibt auf diesem Rechner.",
  choices: "Möglichkeiten für den Anfang",
  sample: {
    title: "Beispielstadt ansehen",
    text: "Musterstadt mit Agenda, Projekten und vollem Eingang – zum Kennenlernen und Ausprobieren. Mit einem Klick wieder entfernt.",
  },
  begin: {
    title: "Leere Agenda anlegen",
    text: "Sie beginnen von vorn: Kommune, Titel und Zeitraum nennen, dann schreiben.",
  },
  read: {
    title: "Vorhandene Strategie einlesen",
    text: "Aus einer Word- oder Markdown-Datei werden $t(terms.actionField.many), $t(terms.goal.many) und $t(terms.measure.many). Sie prüfen alles, bevor etwas gespeichert wird.",
  },
  open: {
    title: "Gespeicherte Datei öffnen",
    text: "Ein Arbeitsstand mit der Endung .agenda, zum Beispiel von einem anderen Rechner oder aus einer Sicherung.",
  },
  back: "Zurück zur Auswahl",
  form: {
    beginTitle: "Leere Agenda anlegen",
    beginPurpose: "Diese Angaben stehen auf dem Deckblatt. Sie können sie jederzeit ändern.",
    readTitle: "Vorhandene Strategie einlesen",
    readPurpose: "Für welche Kommune lesen Sie ein? Danach wählen Sie die Datei.",
    name: "Name der Kommune",
    nameHint: "zum Beispiel „Stadt Musterstadt“",
    kind: "Art der Kommune",
    title: "Titel der Agenda",
    titleOf: "Digitale Agenda {{name}}",
    titlePlain: "Digitale Agenda",
    from: "Zeitraum von",
    to: "Zeitraum bis",
    begin: "Agenda anlegen",
    read: "Weiter zum Einlesen",
    nameMissing: "Bitte nennen Sie den Namen der Kommune.",
    titleMissing: "Bitte geben Sie der Agenda einen Titel.",
    yearWrong: "Bitte geben Sie ein Jahr ein, zum Beispiel 2030.",
    periodTurned: "Das Ende liegt vor dem Anfang.",
    topUnit: "Verwaltungsleitung",
  },
};
