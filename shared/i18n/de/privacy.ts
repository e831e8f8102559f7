/** People's data: review, restriction, information about one person, forgetting. */
export const privacy = {
  noteHint: "Keine Angaben zu Gesundheit, Herkunft, Religion, Gewerkschaft oder politischer Meinung.",
  sourceHint: "Von der Person selbst, aus einer Liste, von Kolleginnen und Kollegen.",
  restrictedHint: "Der Eintrag bleibt, steht aber in keinem Dokument mehr (Art. 18 DSGVO).",
  restricted: "gesperrt",
  suggest: "Vorschlag übernehmen: {{date}}",
  reviewHint: "Wird der Eintrag dann noch gebraucht?",
  stillNeeded: "Noch nötig",
  stillNeededHint: "In einem Jahr wieder prüfen",
  again: "Noch nötig, wieder prüfen am {{date}}",
  stillNeededOf: "{{name}} ist noch nötig: in einem Jahr wieder prüfen",
  keepLonger: "Ein Jahr länger",
  keepLongerHint: "Weiter aufbewahren nur, wenn der Zweck noch besteht",
  keepLongerOf: "{{name}} ein Jahr länger aufbewahren",
  review: {
    title: "Prüfen",
    purpose:
      "Einmal im Jahr: Wird der Eintrag noch gebraucht? Was nicht mehr nötig ist, öffnen Sie und löschen oder anonymisieren es dort.",
    list: "Bis Ende {{year}} zu prüfen",
    day: "Prüfen am",
    why: "Anlass",
    what: "Eintrag",
    suggested: "Vorschlag",
    retention: "Aufbewahrungsfrist",
    overdue: "überfällig",
    action: "Aktion",
    none: "Bis Ende {{year}} ist nichts zu prüfen",
    noneHint:
      "Hier stehen Menschen und Projekte, die vor einem Jahr angelegt wurden, und alles mit eigenem Prüftermin oder abgelaufener Aufbewahrungsfrist.",
  },
  information: {
    save: "Auskunft speichern",
    hint: "Alles zu dieser Person als Word-Dokument und als Datei zum Mitnehmen (Art. 15 und 20 DSGVO).",
    saved: "Auskunft gespeichert: {{name}}",
    savedAt: "Auskunft gespeichert: {{name}} in {{location}}",
    json: "angaben.json",
  },
  forget: {
    replacement: "gelöschte Person {{number}}",
    open: "Person vergessen …",
    hint: "Ersetzt den Namen überall, auch im Verlauf und in festgehaltenen Fassungen.",
    title: "„{{name}}“ vergessen",
    intro:
      "Diese Wörter werden überall durch „{{replacement}}“ ersetzt: in allen Einträgen, im Verlauf und in festgehaltenen Fassungen. Verweise bleiben.",
    words: "Was ersetzt wird",
    from: {
      name: "Name",
      reversed: "Nachname zuerst",
      email: "E-Mail",
      phone: "Telefon",
      lastName: "Nachname allein",
      own: "eigenes Wort",
    },
    stays_one: "Steht auch an {{count}} Stelle für sich; dort bleibt es, wenn Sie es nicht ankreuzen.",
    stays_other: "Steht auch an {{count}} Stellen für sich; dort bleibt es, wenn Sie es nicht ankreuzen.",
    add: "Weiteres Wort",
    addHint: "Etwa ein früherer Name, eine Abkürzung oder ein Benutzername.",
    addWord: "Hinzufügen",
    tooShort: "Ein Wort braucht mindestens zwei Buchstaben oder Ziffern.",
    insideReplacement: "Dieses Wort steht im Ersatz selbst und lässt sich deshalb nicht ersetzen.",
    places_one: "{{count}} Stelle in Texten",
    places_other: "{{count}} Stellen in Texten",
    placesHint: "Der Eintrag der Person selbst kommt hinzu.",
    noPlaces: "In keinem Text gefunden. Der Eintrag der Person selbst wird ersetzt.",
    kept: "{{kind}} „{{title}}“, {{field}}",
    times: "{{count}}-mal",
    more_one: "und {{count}} weiteres Feld",
    more_other: "und {{count}} weitere Felder",
    final:
      "Das ist der einzige Schritt, der sich nicht zurücknehmen lässt. Zum Zurücknehmen müsste der Name irgendwo aufbewahrt bleiben, und dann wäre er nicht vergessen.",
    backups:
      "Sicherungen schreibt das Programm neu, soweit es sie erreicht; das kann einige Minuten dauern. Ausgegebene Dateien müssen Sie selbst löschen.",
    run: "Endgültig vergessen",
    progress: "Sicherung {{done}} von {{total}} wird neu geschrieben …",
    starting: "Einträge und Verlauf werden geändert …",
    doneTitle: "Vergessen",
    done: "An der Stelle des Namens steht jetzt „{{replacement}}“.",
    facts: {
      records: "Einträge geändert",
      entries: "Schritte im Verlauf geändert",
      backups: "Sicherungen neu geschrieben",
    },
    left_one: "Eine Sicherung enthält den Namen noch:",
    left_other: "{{count}} Sicherungen enthalten den Namen noch:",
    leftHint:
      "Sie ließen sich nicht neu schreiben. „Jetzt bereinigen“ unter „Einstellungen & Daten“ entfernt sie sofort.",
    secondPlaceLeft:
      "Der zweite Ort war nicht erreichbar. Die Kopien dort enthalten den Namen noch. Das Programm merkt sich das und bereinigt sie, sobald der Ort wieder da ist; bis dahin steht es unter „Einstellungen & Daten“.",
    files_one: "Diese ausgegebene Datei nennt die Person und liegt außerhalb des Programms:",
    files_other: "Diese {{count}} ausgegebenen Dateien nennen die Person und liegen außerhalb des Programms:",
    restart:
      "Was der Fensterspeicher intern noch enthält, verschwindet beim nächsten Start. Beenden Sie das Programm heute einmal.",
    engineLeft:
      "Was Ihr Browser intern noch enthält, kann das Programm nicht entfernen, weil Sie die Adresse selbst darin geöffnet haben. Löschen Sie in den Einstellungen des Browsers die Websitedaten für 127.0.0.1. Ihre Arbeit geht dabei nicht verloren: Beim nächsten Öffnen liest das Programm sie aus seinen Dateien.",
  },
  erased: {
    title: "Noch zu bereinigen",
    text: "Eine Person wurde vergessen, aber nicht alle Sicherungen waren zu erreichen. Der Name selbst ist hier nirgends notiert.",
    copies:
      "In {{folder}} können Kopien den Namen noch enthalten; am {{since}} war der Ort nicht erreichbar. Sobald er wieder da ist, bereinigt das Programm sie von selbst.",
    otherPlace:
      "In {{folder}} können Kopien den Namen noch enthalten; am {{since}} war der Ort nicht erreichbar. Er ist nicht mehr der zweite Ort: Schließen Sie ihn noch einmal an oder löschen Sie die Kopien dort selbst.",
    letGo: "Dort ist alles gelöscht",
    goneOn:
      "Die Sicherung vom {{when}} kann den Namen noch enthalten. Bei täglicher Arbeit ist sie spätestens am {{day}} ersetzt.",
    goneNever:
      "Die Sicherung vom {{when}} kann den Namen noch enthalten. Sie entstand vor einem großen Schritt und bleibt, bis zehn weitere große Schritte gesichert sind.",
    now: "Jetzt bereinigen",
    nowHint:
      "Legt eine neue Sicherung an, entfernt die genannten und schreibt die Kopien neu, soweit der Ort erreichbar ist.",
    done: "Bereinigt. Keine bekannte Sicherung enthält den Namen mehr.",
    notYet: "Noch nicht alles war zu erreichen.",
  },
};
