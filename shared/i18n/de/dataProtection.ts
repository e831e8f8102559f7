import { dataProtectionRegisters } from "./dataProtectionRegisters";

/** Words of the data protection sheet. A draft for the officer, no advice. */
export const dataProtection = {
  title: "Datenschutzblatt",
  subtitle: "Agendalotse",
  toCheck:
    "Entwurf, von der/dem Datenschutzbeauftragten zu prüfen. Was in eckigen Klammern steht, ergänzt die Verwaltung. Zahlen und Angaben zum Programm sind zum Stand {{date}} aus dem Arbeitsstand ermittelt.",
  toFill: "[bitte ergänzen]",
  chapters: {
    record: "Verzeichnis von Verarbeitungstätigkeiten",
    figures: "Was gespeichert ist",
    measures: "Technische und organisatorische Maßnahmen",
    assessment: "Schwellwertprüfung zur Folgenabschätzung",
    backups: "Datensicherungskonzept",
    erasure: "Löschkonzept",
    lostDevice: "Merkblatt bei Verlust des Geräts",
  },
  record: {
    caption: "Eintrag nach Art. 30 Abs. 1 DSGVO",
    controller: "Verantwortlicher",
    controllerUnknown: "[Name der Kommune]",
    headedBy: "Vertreten durch",
    officer: "Datenschutzbeauftragte/r",
    unit: "Zuständige Stelle",
    activity: "Verarbeitungstätigkeit",
    activityText:
      "Führen der Digitalen Agenda, ihrer Projekte und der dafür zuständigen Ansprechpersonen mit dem Programm Agendalotse",
    purposes: "Zwecke",
    purposesText:
      "Zuständigkeiten festhalten, Vorhaben steuern und abstimmen, Entscheidungen vorbereiten. Nicht zum Zweck der Leistungs- oder Verhaltenskontrolle.",
    basis: "Rechtsgrundlage (Vorschlag)",
    basisText:
      "Art. 6 Abs. 1 Buchst. e DSGVO mit dem Datenschutzgesetz des Landes; für Beschäftigte die dort geltende Vorschrift [bitte prüfen]",
    subjects: "Betroffene Personen",
    subjectsText: "Beschäftigte der Verwaltung, Ansprechpersonen bei Partnern und Dienstleistern",
    data: "Datenarten",
    dataText:
      "Name oder Funktion, Organisationseinheit, dienstliche E-Mail und Telefonnummer, Zuständigkeit für Ziele, Projekte und Aufgaben, Erwähnung in Texten. Besondere Kategorien (Art. 9 DSGVO) sind nicht vorgesehen.",
    recipients: "Empfänger",
    recipientsText:
      "Verwaltungsleitung, beteiligte Fachbereiche und Gremien durch ausgegebene Dokumente; das Programm vermerkt, welches Dokument wessen Namen enthält. Keine Auftragsverarbeitung: Der Hersteller hat keinen Zugriff.",
    thirdCountry: "Drittland",
    thirdCountryText: "Keine Übermittlung. Das Programm stellt keine Verbindung ins Netz her.",
    deadlines: "Löschfristen",
    deadlinesText: "siehe Abschnitt „Löschkonzept“",
    security: "Maßnahmen nach Art. 32",
    securityText: "siehe Abschnitt „Technische und organisatorische Maßnahmen“",
  },
  registers: dataProtectionRegisters,
  figures: {
    caption: "Zahlen zum Stand {{date}}",
    persons: "Personen und Funktionen",
    external: "davon extern",
    restricted: "davon gesperrt (Art. 18)",
    anonymised: "davon anonymisiert oder gelöscht",
    since: "Ältester Eintrag zu einer Person",
    withPurpose: "mit angegebenem Zweck",
    withSource: "mit angegebener Herkunft",
    withRetention: "mit Aufbewahrungsfrist",
    retentionPassed: "Frist abgelaufen",
    reviewDue: "zur Prüfung fällig",
    contact: "mit E-Mail oder Telefon",
    projects: "Projekte mit benannten Personen",
    files: "Ausgegebene Dateien mit Namen",
    none: "noch keiner",
  },
  measures: {
    caption: "Maßnahmen nach Art. 32 DSGVO",
    measure: "Ziel",
    how: "Umsetzung",
    confidentiality: "Vertraulichkeit",
    confidentialityText:
      "Die Daten liegen nur auf dem Gerät der Verwaltung, im Benutzerkonto der angemeldeten Person. Kein Konto, kein Server, keine Telemetrie; Verbindungen ins Netz sind technisch gesperrt.",
    encryption: "Verschlüsselung",
    encryptionText:
      "Gespeicherte Arbeitsstände lassen sich mit einem Kennwort schützen (AES-256, Argon2id). Laufende Daten und Sicherungen verschlüsselt das Programm nicht; dafür ist die Laufwerksverschlüsselung des Geräts nötig [BitLocker aktiv: ja/nein].",
    access: "Zugang",
    accessText: "Anmeldung am Gerät und Bildschirmsperre nach Vorgabe der Verwaltung [bitte ergänzen]",
    integrity: "Unversehrtheit",
    integrityText:
      "Jede Änderung wird zweifach gespeichert, bevor sie als gespeichert gilt. Anzahl und Prüfsumme aller Einträge werden bei jedem Start verglichen.",
    availability: "Verfügbarkeit",
    availabilityText:
      "Sicherungen entstehen von selbst und werden nach dem Schreiben wieder geöffnet und geprüft; einmal je Woche wird die Wiederherstellung geprobt.",
    transparency: "Nachvollziehbarkeit",
    transparencyText:
      "Ein Verlauf hält fest, was wann geändert wurde. Er enthält keine Benutzernamen und keine Arbeitszeiten.",
    minimisation: "Datenminimierung",
    minimisationText:
      "Statt eines Namens genügt eine Funktion. Jeder Eintrag hat eine Vertraulichkeitsstufe; Dokumente enthalten nur, was ihr Empfängerkreis sehen darf. Gesperrte Personen stehen in keinem Dokument.",
    files: "Fremde Dateien",
    filesText:
      "Eingelesene Dateien werden geprüft, bevor etwas übernommen wird; Inhalte daraus werden nicht ausgeführt.",
    rights: "Betroffenenrechte",
    rightsText:
      "Auskunft und Herausgabe je Person als Word-Dokument mit Datei in gängigem Format; Berichtigung mit Verlauf; Sperren; Anonymisieren; Vergessen bis in Verlauf und Sicherungen.",
  },
  assessment: {
    intro:
      "Die Kriterien folgen den Leitlinien der europäischen Aufsichtsbehörden (WP 248). Treffen zwei oder mehr zu, ist in der Regel eine Folgenabschätzung nötig (Art. 35 DSGVO).",
    caption: "Kriterien der Schwellwertprüfung",
    criterion: "Kriterium",
    result: "Einschätzung (Vorschlag)",
    scoring: "Bewerten oder Einstufen von Menschen",
    scoringText: "Nein. Bewertet werden Vorhaben, keine Personen; es gibt keine Auswertung je Person.",
    decisions: "Automatisierte Entscheidungen",
    decisionsText: "Nein. Vorschläge des Programms betreffen Vorhaben; entscheiden müssen Menschen.",
    monitoring: "Systematische Überwachung",
    monitoringText: "Nein. Der Verlauf nennt keine Benutzer und keine Zeiten der Bearbeitung.",
    special: "Besondere Kategorien",
    specialText: "Nein, nicht vorgesehen. Freie Texte sind entsprechend zu führen.",
    scale: "Verarbeitung in großem Umfang",
    scaleText: "Nein. Derzeit {{number}} Personen und Funktionen.",
    matching: "Abgleich von Datenbeständen",
    matchingText: "Nein.",
    vulnerable: "Schutzbedürftige Betroffene",
    vulnerableText:
      "Teilweise: Beschäftigte stehen in einem Abhängigkeitsverhältnis. Der Personalrat ist zu beteiligen, wo das Landesrecht es vorsieht [bitte prüfen].",
    technology: "Neue Technologien",
    technologyText: "Nein. Örtlich betriebenes Programm ohne künstliche Intelligenz.",
    hindering: "Hindern an der Ausübung von Rechten",
    hinderingText: "Nein.",
    conclusion:
      "Vorschlag: Eine Folgenabschätzung ist nicht erforderlich. Die Entscheidung trifft die Verwaltung mit dem Rat der/des Datenschutzbeauftragten.",
  },
  backups: {
    caption: "Datensicherung nach IT-Grundschutz CON.3",
    topic: "Gegenstand",
    rule: "Regelung",
    what: "Was",
    whatText: "Der ganze Arbeitsstand: alle Einträge, nicht die ausgegebenen Dateien",
    when: "Wann",
    whenText:
      "Ohne Zutun nach jedem Start, während der Arbeit spätestens nach zehn Minuten oder dreißig Schritten mit der nächsten Pause und vor jedem großen Schritt (Einlesen, Öffnen, Entfernen)",
    where: "Wo",
    whereText:
      "Im Datenordner des Programms auf dem Gerät (Einstellungen & Daten → Daten nennt ihn); zusätzlich an einem zweiten Ort, wenn er dort eingetragen ist [Ort bitte ergänzen]",
    rotation: "Wie viele",
    rotationText:
      "Bis zu 48 des letzten Tages, dazu die jüngste aus 14 Tagen, 8 Wochen und 6 Monaten, in denen gearbeitet wurde, und 10 vor großen Schritten",
    check: "Prüfung",
    checkText:
      "Jede Sicherung wird nach dem Schreiben geöffnet und verglichen; einmal je Woche Probe-Wiederherstellung ohne Zutun",
    restore: "Wiederherstellung",
    restoreText:
      "Einstellungen & Daten → Daten → Sicherungen: mit Vorschau, in einem Schritt, rücknehmbar. Auf einem anderen Gerät durch Öffnen der Sicherungsdatei.",
    responsible: "Verantwortlich",
  },
  erasure: {
    caption: "Löschregeln nach IT-Grundschutz CON.6",
    data: "Daten",
    rule: "Regel",
    persons: "Personen",
    personsText:
      "Je Person: Zweck, Aufbewahrungsfrist und Prüftermin, ohne eigene Angabe ein Jahr nach dem Anlegen. Nicht mehr benötigte Einträge werden gelöscht oder anonymisiert.",
    projects: "Projekte",
    projectsText: "Prüftermin je Projekt; abgeschlossene Projekte werden archiviert oder gelöscht.",
    review: "Jährliche Prüfung",
    reviewText: "Einstellungen & Daten → Menschen & Einheiten → Prüfen listet alles, was ansteht.",
    journal: "Verlauf",
    journalText:
      "Enthält frühere Stände, damit sich Schritte zurücknehmen lassen. Löschen allein entfernt sie dort nicht; „Person vergessen“ ersetzt den Namen auch dort.",
    backupCopies: "Sicherungen",
    backupCopiesText:
      "Enthalten gelöschte Angaben, bis sie turnusmäßig ersetzt sind: in der Regel nach sechs Monaten mit laufender Arbeit. Bis zu zehn Sicherungen vor großen Schritten können länger bleiben. „Person vergessen“ schreibt sie ohne den Namen neu, auch am zweiten Ort, soweit er erreichbar ist.",
    exported: "Ausgegebene Dateien",
    exportedText:
      "Liegen außerhalb des Programms. Die Liste der Ausgaben unter „Dokumente“ nennt, welche Datei wessen Namen enthält; gelöscht wird dort, wo sie abgelegt ist.",
    archive: "Anbietungspflicht",
    archiveText:
      "Vor dem Löschen von Entscheidungsunterlagen ist zu klären, ob sie dem zuständigen Archiv anzubieten sind.",
  },
};
