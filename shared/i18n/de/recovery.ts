/** The page that helps where the program cannot start. Its own small program reads these words, so they name no terms. */
export const recovery = {
  windowTitle: "Agendalotse – Wiederherstellung",
  looking: "Ihre Daten werden angesehen …",
  recommended: "Empfohlen",
  ways: "Möglichkeiten",
  reasons: {
    mismatch: {
      title: "Zwei Stände Ihrer Daten widersprechen sich",
      text: "Die Datenbank des Fensters und die Dateien auf der Festplatte erzählen verschiedene Geschichten. Das kommt vor, wenn ein Datenordner aus einer älteren Sicherung zurückkopiert wurde. Bitte entscheiden Sie, welcher Stand gelten soll. Bis dahin wird nichts verändert.",
    },
    unhelped: {
      title: "Der Neuaufbau hat nicht geholfen",
      text: "Was aus den Dateien entstanden ist, stimmt nicht mit dem überein, was dort zuletzt verzeichnet wurde. Am sichersten ist jetzt eine geprüfte Sicherung. Die Dateien bleiben liegen.",
    },
    incomplete: {
      title: "In den Dateien fehlt der Anfang",
      text: "Aus ihnen allein lässt sich die Datenbank nicht neu aufbauen. Was davon da ist, bleibt liegen; am sichersten ist jetzt eine geprüfte Sicherung.",
    },
    engine: {
      title: "Die Datenbank dieses Fensters lässt sich nicht öffnen",
      text: "Sie ist nur eine Arbeitskopie. Alles Gespeicherte liegt in Ihren Dateien und wird von dort zurückgeholt.",
    },
    empty: {
      title: "Ihre Daten wurden nicht gefunden",
      text: "Datenbank und Dateien sind leer, es gibt aber Sicherungen oder beschädigte Reste einer früheren Arbeit. Deshalb beginnt Agendalotse nicht einfach von vorn.",
    },
    full: {
      title: "Auf dem Laufwerk ist kein Platz mehr",
      text: "Bitte schaffen Sie Platz (einige Megabyte genügen) und versuchen Sie es noch einmal. Alles Gespeicherte ist da.",
    },
    denied: {
      title: "Der Datenordner lässt sich nicht öffnen",
      text: "Das Betriebssystem lässt das Lesen oder Schreiben im Datenordner nicht zu. Bitte prüfen Sie die Rechte des Ordners und versuchen Sie es noch einmal.",
    },
    noHost: {
      title: "Das Programm im Hintergrund antwortet nicht",
      text: "Bitte schließen Sie dieses Fenster und starten Sie Agendalotse neu. Alles Gespeicherte liegt in Ihren Dateien.",
    },
    newerData: {
      title: "Diese Daten gehören zu einer neueren Version von Agendalotse",
      text: "Sie wurden mit einer neueren Version geschrieben, als hier installiert ist. Bitte aktualisieren Sie das Programm. Damit nichts verloren geht, wurde nichts geöffnet und nichts verändert.",
    },
    late: {
      title: "Agendalotse ist nicht rechtzeitig gestartet",
      text: "Der Start dauert ungewöhnlich lange. Vielleicht ist das Gerät gerade stark beschäftigt; dann genügt ein zweiter Versuch.",
    },
    notLoaded: {
      title: "Ein Teil des Programms fehlt oder ist beschädigt",
      text: "Ihre Daten sind nicht betroffen. Hilft ein zweiter Versuch nicht, installieren Sie Agendalotse bitte neu; Ihre Daten bleiben dabei liegen.",
    },
    crashed: {
      title: "Das Fenster ist mehrmals abgestürzt",
      text: "Alles Gespeicherte liegt in Ihren Dateien. Am ehesten hilft es, die Datenbank des Fensters daraus neu aufzubauen.",
    },
    looked: {
      title: "Wie soll es weitergehen?",
      text: "Das Ansehen hat nichts verändert. Diese Möglichkeiten haben Sie jetzt.",
    },
    locked: {
      title: "Diese Sicherung braucht ihr Kennwort",
      text: "Sie wurde auf einem anderen Gerät geschützt, und aus den Dateien hier entsteht kein Arbeitsstand, in dem sich das Kennwort eingeben ließe. Bitte starten Sie Agendalotse mit einem neuen, leeren Datenordner (Umgebungsvariable AGENDALOTSE_DATA) und wählen Sie dort „Gespeicherte Datei öffnen“. Die Sicherung liegt im bisherigen Datenordner unter „backups“; sie öffnet sich mit dem Kennwort oder dem Wiederherstellungsschlüssel. Die Dateien hier bleiben liegen.",
    },
    broken: {
      title: "Agendalotse konnte nicht starten",
      text: "Ihre Daten konnten nicht gelesen werden. Keine der folgenden Möglichkeiten löscht eine Datei.",
    },
  },
  rebuild: {
    label: "Neu aufbauen",
    text: "Die Datenbank wird aus Ihren Dateien neu aufgebaut. Der bisherige Inhalt wird vorher als Sicherung abgelegt, soweit er heil ist.",
    stateOf_other: "Stand der Dateien: {{when}}, {{count}} gespeicherte Änderungen.",
    stateOf_one: "Stand der Dateien: {{when}}, {{count}} gespeicherte Änderung.",
    undated_other: "In den Dateien stehen {{count}} gespeicherte Änderungen.",
    undated_one: "In den Dateien steht {{count}} gespeicherte Änderung.",
    leftOut_other: "{{count}} beschädigte Zeilen wurden beiseitegelegt, nicht gelöscht.",
    leftOut_one: "{{count}} beschädigte Zeile wurde beiseitegelegt, nicht gelöscht.",
    nothing: "Nicht möglich: In den Dateien steht noch nichts.",
    incomplete: "Nicht möglich: In den Dateien fehlt der Anfang.",
    unreadable: "Nicht möglich: Die Dateien lassen sich gerade nicht lesen.",
    restart:
      "Bitte schließen Sie jetzt dieses Fenster und starten Sie Agendalotse neu. Ihre Daten werden dabei aus den Dateien aufgebaut.",
    otherProfile:
      "Dieser Browser verwaltet seinen Ordner selbst. Bitte öffnen Sie die Adresse in einem anderen Browser oder Profil; Ihre Daten werden dort aus den Dateien aufgebaut.",
  },
  keep: {
    label: "Datenbank behalten",
    text: "Die Dateien werden beiseitegelegt, und der Stand des Fensters wird neu in Dateien geschrieben.",
  },
  backup: {
    label: "Sicherung wählen",
    text: "Sie sehen vor dem Wiederherstellen, was sich ändert, und können es zurücknehmen. Sind die Dateien unlesbar, werden sie beiseitegelegt.",
    newest: "Neueste Sicherung: {{when}}.",
    nothing: "Nicht möglich: Es gibt noch keine Sicherung.",
    unreadable: "Nicht möglich: Die Sicherungen lassen sich gerade nicht lesen.",
    afterRestart: "Erst nach dem Neustart möglich, dann unter „Einstellungen & Daten“.",
    list: "Sicherungen, neueste zuerst",
    open: "Öffnen",
    openNamed: "Sicherung vom {{when}} öffnen",
    more_other: "Noch {{count}} ältere anzeigen",
    more_one: "Noch {{count}} ältere anzeigen",
    reasons: {
      start: "nach dem Start",
      work: "während der Arbeit",
      asked: "auf Wunsch",
      import: "vor dem Einlesen",
      opening: "vor dem Öffnen einer Datei",
      upgrade: "vor der Umstellung auf eine neue Version",
      removal: "vor dem Entfernen",
    },
  },
  look: {
    label: "Nur ansehen",
    text: "Agendalotse öffnet, was davon lesbar ist. Änderungen werden nicht angenommen.",
    holds_other: "In der Datenbank des Fensters stehen {{count}} Einträge.",
    holds_one: "In der Datenbank des Fensters steht {{count}} Eintrag.",
    nothing: "Nicht möglich: In der Datenbank des Fensters steht nichts Lesbares.",
  },
  save: {
    label: "Als Datei speichern",
    text: "Speichert alles, was von Dateien und Datenbank noch lesbar ist, so wie es ist, in eine Textdatei. Sie enthält Ihre Inhalte und hilft bei einer Rettung von Hand.",
    nothing: "Nicht möglich: Weder Dateien noch Datenbank lassen sich lesen.",
    reading: "Der beschädigte Stand wird gelesen …",
    done: "Die Datei „{{name}}“ ist gespeichert.",
    failed: "Die Datei konnte nicht gespeichert werden.",
    fileName: "Agendalotse_beschaedigter-Stand_{{day}}.jsonl",
  },
  diagnosis: {
    label: "Diagnose kopieren",
    text: "Versionen, Zahlen und Prüfsummen für alle, die Ihnen helfen. Nichts von dem, was Sie geschrieben haben.",
    done: "Die Diagnose ist in der Zwischenablage.",
    failed: "Die Zwischenablage ließ sich nicht beschreiben. Sie können den Text unten von Hand kopieren.",
    title: "Diagnose",
  },
  again: {
    label: "Noch einmal versuchen",
    text: "Agendalotse wird noch einmal geöffnet. Es wird nichts verändert.",
  },
  begin: {
    label: "Leer beginnen",
    text: "Agendalotse beginnt ohne Inhalt. Sicherungen und Reste bleiben liegen.",
  },
  lookOnly: {
    text: "Nur zum Ansehen: Hier steht, was in der Datenbank lesbar war. Änderungen werden nicht angenommen.",
    status: "Nur zum Ansehen, nichts wird gespeichert",
    leave: "Zur Wiederherstellung",
  },
};
