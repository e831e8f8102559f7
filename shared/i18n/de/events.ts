/** Retreats, workshops, barcamps: the list, one event's frame, its plan and people. */
export const events = {
  commands: {
    add: "Veranstaltung „{{title}}“ angelegt",
    remove: "Veranstaltung „{{title}}“ mit allem, was dazugehört, gelöscht",
  },
  title: "Klausuren & Workshops",
  purpose: "Vorbereiten, durchführen, nachbereiten: vom ersten Programmpunkt bis zum Protokoll.",
  empty: {
    title: "Noch keine Veranstaltung",
    hint: "Legen Sie eine Klausur oder einen Workshop an. Eine Vorlage bringt Programm und Checkliste mit.",
  },
  gone: {
    title: "Diese Veranstaltung gibt es nicht mehr",
    hint: "Sie wurde gelöscht. „Rückgängig“ holt sie zurück.",
    back: "Zu allen Veranstaltungen",
  },
  new: {
    action: "Veranstaltung anlegen",
    title: "Neue Veranstaltung",
    create: "Anlegen und öffnen",
    name: "Wie heißt sie?",
  },
  parts: {
    label: "Teile der Veranstaltung",
    plan: "Programm",
    board: "Karten",
    votes: "Punkte",
    together: "Gemeinsam",
    results: "Ergebnisse",
    papers: "Unterlagen",
  },
  run: "Saalmodus",
};
