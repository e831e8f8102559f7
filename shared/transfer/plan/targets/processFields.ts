import { type Choices, column, type TableField } from "./tableField";

const kinds: Choices = {
  core: ["kernprozess", "kern", "leistungsprozess", "leistung", "core", "core process"],
  support: ["unterstuetzungsprozess", "unterstuetzung", "support", "querschnitt", "support process"],
  management: [
    "fuehrungsprozess",
    "fuehrung",
    "steuerung",
    "managementprozess",
    "management",
    "management process",
  ],
};
const clients: Choices = {
  citizen: [
    "buerger",
    "buergerinnen und buerger",
    "buerger innen",
    "einwohner",
    "g2c",
    "citizen",
    "citizens",
  ],
  business: ["unternehmen", "wirtschaft", "gewerbe", "firmen", "g2b", "business", "businesses"],
  internal: [
    "intern",
    "verwaltung",
    "verwaltung selbst",
    "beschaeftigte",
    "internal",
    "the administration itself",
  ],
  authority: [
    "behoerde",
    "behoerden",
    "andere behoerden",
    "g2g",
    "authority",
    "authorities",
    "other authorities",
  ],
};
const ozgModels: Choices = {
  none: ["keines", "kein", "none"],
  "1.1": ["ozg 1 1", "1 1", "1"],
  "2.0": ["ozg 2 0", "2 0", "2"],
};
const channels: Choices = {
  analog_counter: ["persoenlich", "schalter", "vor ort", "vorsprache", "termin", "counter", "in person"],
  letter: ["brief", "post", "schriftlich", "papier", "formular", "letter", "paper", "mail"],
  phone: ["telefon", "telefonisch", "phone", "telephone"],
  email: ["e mail", "email"],
  online: ["online", "onlinedienst", "online dienst", "online service", "internet", "webformular"],
  portal: ["portal", "serviceportal", "buergerportal"],
};
const solutions: Choices = {
  none: ["keine", "nein", "nicht vorhanden", "none", "no"],
  concept: ["konzept", "in planung", "geplant", "concept", "planned"],
  standard: ["standard", "standardloesung", "fachverfahren", "standard solution"],
  efa: ["efa", "einer fuer alle", "einer fuer alle efa", "efa leistung", "one for all", "one for all efa"],
  base_component: ["basiskomponente", "basisdienst", "base component"],
};
const answers =
  (name: string) =>
  (names: string): TableField =>
    column(`criteria.${name}`, "answer", names);

/** Fields of a process a register usually has, most telling first. DOMAIN.md (c) `Process`. */
export const processFields: readonly TableField[] = [
  column(
    "name",
    "text",
    "Prozess, Prozessname, Leistung, Leistungsbezeichnung, Produktbezeichnung, Produkt-Bez, Produktname, Dienstleistung, Verwaltungsleistung, Bezeichnung, Titel, Name, process, process name, service, service name, title, name",
  ),
  column("code", "code", "Nummer im Register, Prozessnummer, Nummer, process number, number"),
  column(
    "sourceKey",
    "text",
    "Kennung in der Quelle, Schlüssel der Quelle, Schlüssel, Kennung, identifier in the source, Produktnummer, Prozess-ID, Produkt, Objektnr, Kapitel, ID, Nr, key, id",
  ),
  column(
    "fimServiceKey",
    "text",
    "Leistungsschlüssel, LeiKa-Schlüssel, LeiKa-ID, LeiKa, FIM-Schlüssel, FIM, Leistungs-ID, service key, service key (LeiKa)",
  ),
  column("ozgId", "text", "OZG-Kennung, OZG-ID, OZG-Leistung, OZG-Schlüssel, OZG id"),
  column(
    "summary",
    "text",
    "Kurzbeschreibung, Beschreibung, Inhalt, Zusammenfassung, Erläuterung, description, summary",
  ),
  column(
    "orgUnitId",
    "unit",
    "Zuständige Einheit, Organisationseinheit, Fachbereich, Fachdienst, Amt, Abteilung, Zuständigkeit, zuständig, department, unit, unit in charge",
  ),
  column(
    "ownerPersonId",
    "person",
    "Ansprechperson, Prozessverantwortung, Prozesseigner, verantwortlich, Ansprechpartner, owner, process owner, responsible, contact person",
  ),
  column("kind", "choice", "Prozessart, Art, Prozesstyp, process type, type, kind", { choices: kinds }),
  column("clientKind", "choice", "Für wen, Zielgruppe, Kundengruppe, Adressat, client, audience, for whom", {
    choices: clients,
  }),
  column("legalBasis", "text", "Rechtsgrundlage, Gesetz, Rechtsgrundlagen, legal basis"),
  column("ozgModel", "choice", "Reifegradmodell, OZG-Modell, maturity model", { choices: ozgModels }),
  column(
    "ozgLevel",
    "level",
    "OZG-Reifegrad, Reifegrad OZG, Reifegrad, maturity level, maturity, maturity (OZG)",
  ),
  column(
    "internalLevel",
    "rating",
    "Reifegrad intern, interner Reifegrad, internal level, maturity (internal)",
  ),
  column(
    "onlineUrl",
    "text",
    "Adresse im Netz, URL, Link, Webadresse, Internetadresse, url, link, web address",
  ),
  answers("descriptionOnline")(
    "Beschreibung im Netz, Beschreibung online, Information online, description online",
  ),
  answers("onlineService")(
    "Onlinedienst vorhanden, Onlinedienst, Online-Dienst, online service, online service exists",
  ),
  answers("onlineSubmission")(
    "Antrag im Netz möglich, Onlineantrag, Online-Antrag, Antrag online, application online",
  ),
  answers("electronicHandling")(
    "elektronisch bearbeitet, elektronische Bearbeitung, digitale Bearbeitung, handled electronically",
  ),
  answers("ePayment")("Bezahlung im Netz, E-Payment, ePayment, Online-Bezahlung, payment online"),
  answers("tracking")(
    "Stand im Netz einsehbar, Statusverfolgung, Bearbeitungsstand, tracking, status visible online",
  ),
  column("channels", "choices", "Zugangswege, Zugangskanäle, Kanäle, Kanal, Eingangskanal, channels", {
    choices: channels,
  }),
  column(
    "itSystemIds",
    "systems",
    "Fachverfahren, IT-System, Software, Anwendung, systems, software, IT systems",
  ),
  column("eFile", "flag", "E-Akte, eAkte, elektronische Akte, e-file, electronic file"),
  column("mediaBreaks", "count", "Medienbrüche, Anzahl Medienbrüche, media breaks"),
  column(
    "casesPerYear",
    "count",
    "Fälle im Jahr, Fallzahl, Fallzahlen, Fälle pro Jahr, Anzahl pro Jahr, Vorgänge, cases per year, cases, cases a year",
  ),
  column(
    "handlingMinutes",
    "number",
    "Bearbeitung je Fall (Minuten), Bearbeitungszeit, Minuten je Fall, Bearbeitungsminuten, handling time, minutes, handling per case (minutes)",
  ),
  column("leadTimeDays", "number", "Durchlaufzeit, Durchlaufzeit Tage, Liegezeit, lead time"),
  column(
    "staffCount",
    "number",
    "Beteiligte Beschäftigte, Anzahl Beschäftigte, Sachbearbeitende, staff, staff involved",
  ),
  column("complexity", "rating", "Komplexität, complexity"),
  column(
    "potential",
    "rating",
    "Verbesserungspotenzial, Potenzial, Verbesserungspotential, potential, room for improvement",
  ),
  column("outsideEffect", "rating", "Wirkung nach außen, Außenwirkung, outside effect, effect outside"),
  column(
    "departmentReadiness",
    "rating",
    "Bereitschaft im Fachbereich, Bereitschaft, readiness, readiness in the department",
  ),
  column(
    "knowledgeLossRisk",
    "rating",
    "Risiko des Wissensverlusts, Wissensverlust, knowledge loss, risk of losing knowledge",
  ),
  column("painPoints", "list", "Was heute stört, Schwachstellen, Probleme, Engpässe, pain points, problems"),
  column(
    "improvementIdea",
    "richText",
    "Idee zur Verbesserung, Verbesserungsidee, Maßnahme, improvement, idea for improvement",
  ),
  column("solutionAvailable", "choice", "Lösung vorhanden, Lösung, solution, solution available", {
    choices: solutions,
  }),
  column("legalObstacle", "flag", "Rechtliches Hindernis, Schriftformerfordernis, legal obstacle"),
  column("mandatory", "flag", "Gesetzliche Pflicht, Pflicht, Pflichtaufgabe, mandatory, legal duty"),
  column("mandatoryBy", "date", "Pflicht bis, Frist, mandatory by, duty by", { edge: "end" }),
  column("staysAnalogReason", "text", "Bleibt analog weil, Grund analog, stays analogue because"),
  column(
    "fallback",
    "text",
    "Ersatzverfahren bei Ausfall, Ersatzverfahren, Notfallverfahren, fallback, fallback when systems fail",
  ),
  column(
    "lastReviewed",
    "date",
    // When an entry was last changed says nothing of when somebody last looked at the process.
    "Zuletzt geprüft am, Letzte Prüfung, last reviewed, last reviewed on",
  ),
  column("reviewOn", "date", "Prüfen am, Wiedervorlage, review on"),
  column("note", "note", "Bemerkung, Bemerkungen, Anmerkung, Notiz, Hinweise, note, comment, remarks"),
];
