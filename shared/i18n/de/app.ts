/** The frame around every page. */
export const app = {
  name: "Agendalotse",
  nav: {
    label: "Hauptnavigation",
    overview: "Übersicht",
    agenda: "Agenda",
    inbox: "Eingang",
    projects: "Projekte",
    events: "Klausuren & Workshops",
    processes: "Prozesse",
    stakeholders: "Stakeholder & Kommunikation",
    reading: "Einlesen",
    documents: "Dokumente",
    history: "Verlauf",
    settings: "Einstellungen & Daten",
  },
  skipToContent: "Zum Inhalt springen",
  undo: "Rückgängig",
  redo: "Wiederholen",
  undoNamed: "Rückgängig: {{what}}",
  redoNamed: "Wiederholen: {{what}}",
  undone: "Rückgängig gemacht: {{what}}",
  redone: "Wiederholt: {{what}}",
  nothingToUndo: "Es gibt nichts rückgängig zu machen.",
  nothingToRedo: "Es gibt nichts zu wiederholen.",
  search: "Suchen und springen",
  saved: "Gespeichert",
  savedAt: "Gespeichert um {{time}}",
  saving: "Wird gespeichert …",
  unsaved_one: "Nicht gesichert – {{count}} Änderung nur im Fenster",
  unsaved_other: "Nicht gesichert – {{count}} Änderungen nur im Fenster",
  retrySaving: "Erneut sichern",
  savedWhere: "In Ihren Dateien unter {{folder}}",
  sampleBanner: "Sie sehen die Beispielstadt Musterstadt. Alle Angaben sind erfunden.",
  removeSample: "Beispielstadt entfernen",
  sampleRemoved: "Die Beispielstadt wurde entfernt.",
  appearance: "Darstellung",
  light: "Hell",
  dark: "Dunkel",
  systemScheme: "Wie das System",
  projector: "Für den Beamer (groß)",
  language: "Sprache",
  keyboard: "Tastenkürzel",
  starting: "Agendalotse wird gestartet …",
  rebuilding: "Daten werden aus den Dateien wiederhergestellt: {{done}} von {{total}}",
  rebuilt_one:
    "Ihre Daten wurden aus Ihren Dateien wiederhergestellt ({{count}} Schritt); alles Gespeicherte ist da. Das geschieht, wenn das Programm nicht regulär beendet wurde, das Laufwerk voll war oder eine Person vergessen wurde.",
  rebuilt_other:
    "Ihre Daten wurden aus Ihren Dateien wiederhergestellt ({{count}} Schritte); alles Gespeicherte ist da. Das geschieht, wenn das Programm nicht regulär beendet wurde, das Laufwerk voll war oder eine Person vergessen wurde.",
  repaired_one:
    "In der Datenbank fehlte etwas oder war verändert. Sie wurde aus Ihren Dateien wiederhergestellt ({{count}} Schritt); alles Gespeicherte ist da.",
  repaired_other:
    "In der Datenbank fehlte etwas oder war verändert. Sie wurde aus Ihren Dateien wiederhergestellt ({{count}} Schritte); alles Gespeicherte ist da.",
  leftOut_one:
    "In den Dateien war {{count}} Zeile beschädigt. Sie wurde beiseitegelegt, nicht gelöscht; alles davor ist da.",
  leftOut_other:
    "In den Dateien waren {{count}} Zeilen beschädigt. Sie wurden beiseitegelegt, nicht gelöscht; alles davor ist da.",
  ownership: {
    elsewhere: {
      title: "Agendalotse ist schon in einem anderen Fenster geöffnet",
      text: "Damit sich zwei Fenster nicht gegenseitig überschreiben, arbeitet immer nur eines mit den Daten.",
      goOn: "Hier weiterarbeiten",
    },
    taken: {
      title: "In einem anderen Fenster wird weitergearbeitet",
      text: "Alles bis hierher ist gespeichert. Sie können dieses Fenster schließen.",
      goOn: "Hier weiterarbeiten",
    },
    gone: {
      title: "Die Datenbank wurde geschlossen",
      text: "Der Browser oder eine neuere Fassung des Programms hat sie geschlossen. Alles Gespeicherte liegt in Ihren Dateien, und was Sie gerade schreiben, steht noch auf dieser Seite. Vor dem Weiterarbeiten wird alles geprüft.",
    },
  },
  fullDisk: {
    title: "Zurzeit kann nichts gespeichert werden",
    text: "Auf dem Laufwerk ist kein Platz mehr. Bitte schaffen Sie Platz (einige Megabyte genügen). Dann geht es von selbst weiter, oder sofort mit „$t(app.fullDisk.goOn)“; was Sie geschrieben haben, bleibt solange im Fenster stehen.",
    textDrive:
      "Auf dem Laufwerk {{drive}} ist kein Platz mehr (noch {{freeMegabytes}} MB frei). Bitte schaffen Sie dort mindestens {{neededMegabytes}} MB Platz. Dann geht es von selbst weiter, oder sofort mit „$t(app.fullDisk.goOn)“; was Sie geschrieben haben, bleibt solange im Fenster stehen.",
    goOn: "Weiterarbeiten",
  },
  backup: {
    last: "Letzte geprüfte Sicherung: {{time}}",
    failing: "Seit {{since}} entsteht keine Sicherung",
    erasedLeft: "Sicherungen mit einem vergessenen Namen",
    placeFailing: "zweiter Ort seit {{since}} nicht erreichbar",
    placeSet: "zweiter Ort eingerichtet",
    placeMissing: "kein zweiter Ort",
  },
  storage: {
    full: "Auf dem Laufwerk ist kein Platz mehr. Bitte schaffen Sie Platz (einige Megabyte genügen) und versuchen Sie es noch einmal; was Sie geschrieben haben, bleibt solange im Fenster stehen.",
    fullDrive:
      "Auf dem Laufwerk {{drive}} ist kein Platz mehr (noch {{freeMegabytes}} MB frei). Bitte schaffen Sie dort mindestens {{neededMegabytes}} MB Platz und versuchen Sie es noch einmal; was Sie geschrieben haben, bleibt solange im Fenster stehen.",
    denied:
      "Das Betriebssystem lässt das Schreiben in den Datenordner nicht zu. Bitte prüfen Sie die Rechte des Ordners.",
    noHost:
      "Das Programm im Hintergrund antwortet nicht. Bitte schließen Sie dieses Fenster nicht und starten Sie Agendalotse neu.",
    unsaved:
      "Zu viele Änderungen stehen nur in diesem Fenster. Bevor Sie weiterarbeiten, müssen sie gespeichert werden; die Statuszeile nennt den Grund.",
    readOnly:
      "Die Daten sind nur zum Ansehen geöffnet. Die Änderung wurde nicht angenommen; der Weg zurück steht oben auf der Seite.",
    mismatch: "Zwei Stände Ihrer Daten widersprechen sich. Es wurde nichts verändert.",
    incomplete:
      "In den Dateien dieses Arbeitsstands fehlt der Anfang, und die Datenbank dieses Fensters ist nicht mehr da. Bitte öffnen Sie die letzte Sicherung.",
    engine:
      "Die Datenbank dieses Fensters ist beschädigt. Bitte schließen Sie das Fenster und starten Sie Agendalotse neu: Sie wird dann aus Ihren Dateien neu aufgebaut. Alles Gespeicherte ist da.",
    broken: "Die Daten konnten nicht gespeichert oder gelesen werden.",
  },
  pageFailed: "Diese Seite konnte nicht angezeigt werden.",
  pageFailedHint:
    "Ihre Daten sind nicht betroffen. Laden Sie die Seite neu oder wählen Sie einen anderen Bereich.",
  reload: "Neu laden",
  notFound: "Diese Seite gibt es nicht.",
  toOverview: "Zur Übersicht",
  more: "Weitere Aktionen",
};
