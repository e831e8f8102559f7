/** The house's own Word files: taking in, checking, assigning styles, choosing. */
export const houseTemplates = {
  commands: {
    add: "Word-Vorlage „{{name}}“ aufgenommen",
    replace: "Word-Vorlage „{{name}}“ durch eine neue Datei ersetzt",
    goBack: "Word-Vorlage „{{name}}“ auf eine frühere Datei zurückgestellt",
    remove: "Word-Vorlage „{{name}}“ entfernt",
    assign: "Dokumente der Word-Vorlage „{{name}}“ festgelegt",
  },
  title: "Word-Vorlagen",
  purpose:
    "Dokumente entstehen im Kopfbogen Ihres Hauses; Kopf, Fuß, Logo und Formatvorlagen bleiben, wie sie sind.",
  add: "Vorlage einlesen",
  reading: "Die Datei wird geprüft …",
  empty: "Noch keine Vorlage",
  emptyHint: "Lesen Sie eine Word-Datei Ihres Hauses ein (.docx oder .dotx), zum Beispiel den Kopfbogen.",
  taken: "„{{name}}“ ist aufgenommen.",
  notWord: "Die Datei ist kein Word-Dokument. Als Vorlage dienen Dateien mit der Endung .docx oder .dotx.",
  refusedTitle: "„{{name}}“ kann nicht als Vorlage dienen",
  name: "Name der Vorlage",
  file: "{{fileName}}, {{size}}",
  menu: "Aktionen für {{name}}",
  replace: "Neue Datei einlesen",
  replaced: "„{{name}}“ hat eine neue Datei.",
  goBack: "Zurück zu {{fileName}} ({{date}})",
  remove: "Entfernen",
  documents: "In dieser Vorlage entstehen",
  documentsHint: "Beim Ausgeben lässt sich für jedes Dokument auch eine andere Vorlage wählen.",
  noDocuments: "Dokumente wählen",
  check: "Prüfung der Vorlage",
  allGood: "Nichts zu beanstanden.",
  grades: {
    refused: "Kann so nicht verwendet werden",
    warning: "Bitte ansehen",
    note: "Zur Kenntnis",
  },
  showNotes: "Hinweise zeigen",
  hideNotes: "Hinweise schließen",
  styles: "Formatvorlagen zuordnen",
  hideStyles: "Zuordnung schließen",
  stylesHint:
    "Links steht, was im Dokument vorkommt, rechts die Formatvorlage Ihrer Datei. Wo keine passt, gestaltet das Programm den Text selbst: schlicht, in Ihrer Schrift und in Grautönen.",
  suggested: "Vorschlag: {{name}}",
  noCounterpart: "Keine passende",
  builtIn: {
    normal: "Standard",
    title: "Titel",
    subtitle: "Untertitel",
    heading: "Überschrift {{level}}",
    contents: "Verzeichnis {{level}}",
    bullet: "Aufzählungszeichen",
    number: "Listennummer",
    listParagraph: "Listenabsatz",
    quote: "Zitat",
    intenseQuote: "Intensives Zitat",
    caption: "Beschriftung",
    bodyText: "Textkörper",
    noSpacing: "Kein Leerraum",
    header: "Kopfzeile",
    footer: "Fußzeile",
    tableGrid: "Tabellenraster",
    tableNormal: "Normale Tabelle",
  },
  places: "Platzhalter",
  placesHint:
    "Diese Wörter füllt das Programm aus, wenn sie in der Datei stehen. Kopf- und Fußzeilen ohne Platzhalter bleiben Zeichen für Zeichen gleich.",
  placeMeanings: {
    content: "Hier steht das Dokument; davor und danach bleibt der Text der Vorlage. Eigener Absatz im Text.",
    title: "Titel des Dokuments",
    date: "Stand",
    fileNumber: "Aktenzeichen aus „Kommune“",
    version: "Nummer der Fassung",
    sensitivity: "Für wen das Dokument ist",
    author: "Verfasst von",
    municipality: "Name der Kommune",
    draft: "„Entwurf“, solange es einer ist, sonst leer",
  },
  slots: {
    Title: "Titel",
    Subtitle: "Untertitel",
    Heading1: "Überschrift 1",
    Heading2: "Überschrift 2",
    Heading3: "Überschrift 3",
    Heading4: "Überschrift 4",
    Normal: "Fließtext",
    Lead: "Einleitender Absatz",
    ListBullet: "Aufzählung",
    ListNumber: "Nummerierte Liste",
    Quote: "Zitat",
    Note: "Hinweis",
    Resolution: "Beschlussvorschlag",
    Caption: "Beschriftung",
    AgendaTable: "Tabelle",
    TableHeading: "Tabellenkopf",
    TableText: "Tabellentext",
  },
  where: {
    body: "im Text",
    header: "in der Kopfzeile",
    footer: "in der Fußzeile",
    notes: "in den Fußnoten",
    settings: "in den Einstellungen",
    other: "in der Datei",
  },
  findings: {
    macros:
      "Die Datei enthält Makros. Speichern Sie sie in Word als „Word-Dokument (.docx)“ ohne Makros und lesen Sie sie erneut ein.",
    strict:
      "Die Datei ist als „Strict Open XML“ gespeichert. Speichern Sie sie in Word als „Word-Dokument (.docx)“.",
    unusual:
      "Die Datei ist anders aufgebaut als die von Word oder LibreOffice. Öffnen Sie sie in Word und speichern Sie sie unter neuem Namen.",
    linkedPicture:
      "Ein Bild {{where}} ist nur verknüpft und würde beim Öffnen von „{{target}}“ geladen. Fügen Sie das Bild in die Vorlage ein.",
    outsideContent:
      "Die Vorlage lädt {{where}} Inhalte von „{{target}}“. Entfernen Sie diese Verknüpfung in Word.",
    outsideField:
      "Das Feld {{field}} {{where}} lädt Inhalte von außerhalb. Ersetzen Sie es durch festen Text oder ein eingefügtes Bild.",
    embedded:
      "Ein Objekt oder Steuerelement eines anderen Programms steckt {{where}}. Ersetzen Sie es durch Text oder ein Bild.",
    trackedChanges_one:
      "Die Vorlage enthält {{count}} nachverfolgte Änderung. Nehmen Sie sie in Word an oder lehnen Sie sie ab.",
    trackedChanges_other:
      "Die Vorlage enthält {{count}} nachverfolgte Änderungen. Nehmen Sie sie in Word an oder lehnen Sie sie ab.",
    contentTwice:
      "Der Platzhalter für den Inhalt steht {{count}} Mal in der Vorlage. Er darf nur einmal vorkommen.",
    contentMisplaced:
      "{{place}} steht {{where}} an einer Stelle, die kein Dokument aufnehmen kann. Er braucht einen eigenen Absatz im Text, nicht in Tabelle, Textfeld oder Inhaltssteuerelement und ohne andere Wörter.",
    brokenPlace:
      "„{{written}}“ {{where}} sieht nach einem Platzhalter aus, aber die Klammern sind nicht vollständig. Richtig ist zum Beispiel {{example}}.",
    unknownPlace: "{{place}} {{where}} ist kein bekannter Platzhalter und bleibt so stehen.",
    meantPlace:
      "{{place}} {{where}} ist kein bekannter Platzhalter und bleibt so stehen. Gemeint ist wohl {{meant}}.",
    droppedPlace:
      "{{place}} steht im Text, aber {{content}} fehlt. Dann ersetzt das Dokument den ganzen Text der Vorlage, auch diesen Platzhalter.",
    undefinedStyle:
      "Der Text der Vorlage verwendet die Formatvorlage „{{style}}“, die in der Datei nicht angelegt ist. Word zeigt ihn als Fließtext.",
    choiceGone:
      "Für „{{slot}}“ war „{{style}}“ gewählt. Diese Formatvorlage gibt es in der Datei nicht; es gilt der Vorschlag.",
    missingHeading:
      "Formatvorlagen fehlen für: {{list}}. Diese Überschriften gestaltet das Programm selbst, in fetter Schrift. Wählen Sie unter „Formatvorlagen zuordnen“ welche aus oder legen Sie sie in Word an.",
    narrow:
      "Der Text ist nur {{width}}\u00a0mm breit. Für Tabellen mit mehreren Spalten sollten es mindestens {{least}}\u00a0mm sein.",
    landscape:
      "Die Seiten stehen quer. Jedes Dokument entsteht darin im Querformat, auch Beschlussvorlagen und Berichte. Lesen Sie für sie eine Vorlage im Hochformat ein.",
    columns: "Der Text läuft in {{count}} Spalten. Tabellen und Überschriften werden darin sehr schmal.",
    missingStyle:
      "Keine passende Formatvorlage hat die Datei für: {{list}}. Das Programm gestaltet diese Stellen selbst, schlicht und in Ihrer Schrift. Unter „Formatvorlagen zuordnen“ können Sie andere wählen.",
    otherLanguage:
      "Als Sprache der Vorlage ist {{language}} eingestellt. Der Text des Dokuments bekommt seine eigene Sprache, damit Rechtschreibprüfung und Vorlesen stimmen.",
    paperSize: "Die Seiten sind {{width}} × {{height}}\u00a0mm groß, nicht A4.",
    textReplaced:
      "Der vorhandene Text der Vorlage wird durch das Dokument ersetzt. Soll er bleiben, schreiben Sie {{content}} an die Stelle des Dokuments.",
    factsInText:
      "Fassung oder Stand haben keinen Platzhalter. Sie stehen dann auf dem Deckblatt oder in einer Zeile am Anfang des Textes.",
    removedTemplate:
      "Die Datei verweist auf eine weitere Vorlage („{{target}}“). Dieser Verweis entfällt, damit beim Öffnen nichts geladen wird.",
    removedMailMerge: "Die Verbindung zu einer Serienbrief-Quelle entfällt.",
    removedProtection: "Der Schreibschutz der Vorlage entfällt in den Dokumenten.",
    removedUpdate: "Die Frage nach dem Aktualisieren der Felder beim Öffnen entfällt.",
    removedComments_one: "{{count}} Kommentar der Vorlage entfällt in den Dokumenten.",
    removedComments_other: "{{count}} Kommentare der Vorlage entfallen in den Dokumenten.",
    knownPlace: "Ausgefüllt wird: {{list}}.",
  },
  choose: "Word-Vorlage",
  ownLooks: "Agendalotse",
  chooseHint: "Gilt für diese Ausgabe. Dauerhaft legen Sie es unter Einstellungen fest.",
  openCheck: "Prüfung öffnen",
  previewHint: "Die Vorschau zeigt den Inhalt, nicht das Aussehen der Vorlage.",
  notForThis:
    "Dieses Dokument ist für den Aushang oder zum Ausschneiden gesetzt und steht nicht im Kopfbogen.",
  templatesTogether:
    "Alle Word-Vorlagen zusammen dürfen höchstens {{limit}}\u00a0MB groß sein. Entfernen Sie eine Vorlage.",
};
