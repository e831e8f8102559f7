import { projectTemplateWork } from "./projectTemplateWork";

/** What projects made from a template begin with, and the dialogs that offer them. */
export const projectTemplates = {
  commands: {
    apply: "Projekt {{code}} „{{title}}“ aus der Vorlage „{{template}}“ ergänzt",
  },
  choose: "Aus Vorlage",
  none: "Ohne Vorlage, leer beginnen",
  start: "Beginn",
  preview: "Was die Vorlage mitbringt",
  previewMissing: "Was ergänzt wird",
  milestoneCount_one: "{{count}} Meilenstein",
  milestoneCount_other: "{{count}} Meilensteine",
  workCount_one: "{{count}} Arbeitspaket",
  workCount_other: "{{count}} Arbeitspakete",
  riskCount_one: "{{count}} Risiko",
  riskCount_other: "{{count}} Risiken",
  extent: "{{parts}}, bis {{end}}",
  checks: "Zu klären: {{list}}",
  editable: "Alles lässt sich danach ändern oder löschen; ein „Rückgängig“ nimmt alles zurück.",
  openMenu: "Aus Vorlage ergänzen",
  title: "Aus Vorlage ergänzen: {{title}}",
  applyHint:
    "Ergänzt nur, was fehlt. Was schon eingetragen ist, bleibt; Projektart und Prüfpunkte ändert die Vorlage nicht.",
  nothing: "Hier fehlt nichts, was die Vorlage mitbringt.",
  apply: "Ergänzen",
  adds: "Ergänzt: {{list}}",
  templates: {
    electronicFile: {
      name: "E-Akte einführen",
      summary: "Akten werden elektronisch geführt, in allen Bereichen nach denselben Regeln.",
      objective:
        "Beschäftigte finden jeden Vorgang ohne Papierakte, auch in Vertretung und von zu Hause. Neue Vorgänge werden nur noch elektronisch geführt.",
    },
    documents: {
      name: "Dokumentenverwaltung (DMS) einführen",
      summary: "Dokumente liegen an einem Ort, mit Rechten, Versionen und Fristen, statt in Laufwerken.",
      objective:
        "Jedes Dokument gibt es einmal, und es ist auffindbar. Zusammenarbeit geschieht am selben Dokument statt an Kopien.",
    },
    onlineService: {
      name: "Online-Leistung bereitstellen",
      summary: "Eine Leistung wird vom Antrag bis zum Bescheid online angeboten.",
      objective:
        "Antragstellende erledigen die Leistung ohne Weg ins Rathaus, und die Angaben kommen ohne Abtippen in der Bearbeitung an. Wer kommen möchte, kann das weiterhin.",
    },
    simplerProcess: {
      name: "Prozess aufnehmen und vereinfachen",
      summary: "Ein Ablauf wird mit allen Beteiligten aufgenommen, gekürzt und neu vereinbart.",
      objective:
        "Der Ablauf kommt mit weniger Schritten, Übergaben und Rückfragen aus. Alle Beteiligten kennen ihn, und er ist aufgeschrieben.",
    },
    replaceSoftware: {
      name: "Fachverfahren ablösen",
      summary: "Ein altes Fachverfahren wird durch ein neues ersetzt, mit bereinigten Daten.",
      objective:
        "Die Fachaufgabe läuft nach der Umstellung ohne Unterbrechung weiter. Daten sind vollständig übernommen, das alte Verfahren ist abgeschaltet.",
    },
    training: {
      name: "Beschäftigte befähigen",
      summary: "Schulungen und Hilfe im Alltag, damit alle mit den digitalen Mitteln sicher arbeiten.",
      objective:
        "Alle Vorgesehenen können ihre Aufgaben mit den eingeführten Mitteln selbstständig erledigen und wissen, wen sie fragen.",
    },
    emergency: {
      name: "IT-Notfallvorsorge",
      summary: "Die Verwaltung bleibt handlungsfähig, wenn die IT ausfällt.",
      objective:
        "Für jeden kritischen Ablauf steht fest, wie er ohne IT weitergeht, wer entscheidet und in welcher Reihenfolge Systeme zurückkommen. Beides ist geübt.",
    },
    website: {
      name: "Internetauftritt erneuern",
      summary: "Die Website wird neu aufgebaut: aktuell, barrierefrei, von den Fachbereichen gepflegt.",
      objective:
        "Menschen finden in wenigen Schritten, was sie brauchen, in verständlicher Sprache und ohne Barrieren. Für jede Seite ist jemand zuständig.",
    },
  },
  milestones: {
    mandate: "Projektauftrag erteilt, Beteiligte benannt",
    inventory: "Bestand an Akten und Abläufen aufgenommen",
    filingPlan: "Aktenplan und Ablageregeln beschlossen",
    worksAgreement: "Dienstvereinbarung geschlossen",
    requirements: "Anforderungen abgestimmt",
    contract: "Auftrag vergeben",
    pilotStart: "Erster Bereich arbeitet damit",
    pilotReview: "Erfahrungen ausgewertet, Einführung in allen Bereichen freigegeben",
    rollout: "Alle vorgesehenen Bereiche arbeiten damit",
    oldWayClosed: "Altes Verfahren abgeschaltet",
    review: "Wirkung geprüft, Projekt abgeschlossen",
    serviceChosen: "Leistung ausgewählt, Zuständigkeit geklärt",
    formTried: "Antrag mit Bürgerinnen und Bürgern erprobt",
    online: "Leistung ist online",
    asIsAgreed: "Heutiger Ablauf mit allen Beteiligten abgestimmt",
    toBeDecided: "Neuer Ablauf beschlossen",
    toBeLive: "Neuer Ablauf gilt",
    dataClean: "Daten bereinigt",
    trialMove: "Probeumstellung gelungen",
    switchDay: "Umstellung erfolgt",
    needsKnown: "Bedarf erhoben",
    offerReady: "Angebot steht",
    firstCourses: "Erste Kurse durchgeführt",
    allTrained: "Alle Vorgesehenen geschult",
    criticalKnown: "Kritische Abläufe und Systeme benannt",
    planDecided: "Notfallplan beschlossen",
    restoreTried: "Wiederherstellung erprobt",
    exercise: "Notfallübung durchgeführt",
    lessons: "Lehren aus der Übung eingearbeitet",
    structure: "Aufbau und Zuständigkeit für Inhalte beschlossen",
    contentReady: "Inhalte überarbeitet",
    siteLive: "Neuer Auftritt ist online",
  },
  work: projectTemplateWork,
  risks: {
    noTime: {
      text: "Beteiligte finden neben dem Tagesgeschäft keine Zeit.",
      measure: "Stunden mit den Vorgesetzten vereinbaren, Aufgaben für die Dauer verschieben",
    },
    oldHabits: {
      text: "Der alte Weg läuft nebenher weiter.",
      measure: "Stichtag je Bereich vereinbaren, Leitung geht voran, Hilfe am Arbeitsplatz",
    },
    lateCouncil: {
      text: "Der Personalrat wird zu spät beteiligt, die Einführung verzögert sich.",
      measure: "Von Beginn an einladen, Dienstvereinbarung vor der ersten Nutzung",
    },
    oneHead: {
      text: "Das Wissen liegt bei einer Person.",
      measure: "Stellvertretung benennen, Vereinbarungen und Einstellungen aufschreiben",
    },
    supplier: {
      text: "Der Anbieter liefert später oder weniger als zugesagt.",
      measure: "Abnahme je Meilenstein vereinbaren, Vertragsfristen und Ausstieg regeln",
    },
    badData: {
      text: "Daten sind lückenhaft oder doppelt und lassen sich nicht übernehmen.",
      measure: "Früh prüfen, Fachbereich bereinigt vor der Probeumstellung",
    },
    digitisedMess: {
      text: "Ein umständlicher Ablauf wird unverändert digital nachgebaut.",
      measure: "Erst vereinfachen, dann einrichten; jeder Schritt braucht einen Grund",
    },
    unused: {
      text: "Das Angebot wird wenig genutzt.",
      measure: "Mit den Menschen erproben, die es nutzen sollen; bekannt machen, nachfragen",
    },
    noAuthority: {
      text: "Niemand darf den neuen Ablauf über Fachbereichsgrenzen entscheiden.",
      measure: "Entscheidung im Auftrag festlegen, Amtsleitungen einbeziehen",
    },
    notTried: {
      text: "Die Wiederherstellung wurde nie erprobt und gelingt im Ernstfall nicht.",
      measure: "Jährlich ein System aus der Sicherung zurückholen und die Dauer messen",
    },
    outdated: {
      text: "Inhalte veralten, sobald das Projekt endet.",
      measure: "Zuständigkeit und feste Prüftermine vereinbaren",
    },
  },
};
