import { column, type TableField } from "./tableField";

const phases = {
  idea: ["idee", "vorschlag", "projektidee", "idea", "proposal"],
  application: ["beantragt", "antrag", "antragstellung", "in beantragung", "application", "applied"],
  approved: ["bewilligt", "genehmigt", "beschlossen", "beauftragt", "approved"],
  planning: [
    "planung",
    "geplant",
    "in planung",
    "vorbereitung",
    "in vorbereitung",
    "konzeption",
    "planned",
    "planning",
    "not started",
  ],
  running: [
    "laufend",
    "lauft",
    "laeuft",
    "in umsetzung",
    "umsetzung",
    "in arbeit",
    "aktiv",
    "begonnen",
    "ongoing",
    "running",
    "in progress",
    "active",
    "started",
  ],
  paused: ["pausiert", "ruht", "ruhend", "zurueckgestellt", "paused", "on hold"],
  completed: [
    "abgeschlossen",
    "fertig",
    "beendet",
    "umgesetzt",
    "erledigt",
    "finished",
    "completed",
    "done",
    "closed",
    "published",
  ],
  cancelled: ["abgebrochen", "eingestellt", "gestrichen", "verworfen", "cancelled", "canceled"],
};
const undertakings = {
  project: ["projekt", "project"],
  quick_win: ["quick win", "sofortmassnahme", "quickwin"],
  line_task: ["linienaufgabe", "daueraufgabe", "linie", "line task"],
};
const fundings = {
  own: ["eigenmittel", "haushalt", "eigen", "own"],
  grant: ["foerdermittel", "foerderung", "grant", "funding"],
  mixed: ["gemischt", "mischfinanzierung", "mixed"],
};

/** Fields of a project a table usually has, most telling first. */
export const projectFields: readonly TableField[] = [
  column(
    "title",
    "text",
    "Titel, Projekt, Projekttitel, Projektname, Bezeichnung, Vorhaben, Maßnahme, Name, title, project, project title, name",
  ),
  column("code", "code", "Nummer, Projektnummer, project number"),
  column(
    "sourceKey",
    "text",
    "Kennung in der Quelle, Schlüssel der Quelle, Schlüssel, Kennung, identifier in the source, Projekt-ID, ID, Nr, slug, key, id",
  ),
  column(
    "summary",
    "text",
    "Kurzbeschreibung, Beschreibung, Inhalt, Zusammenfassung, Untertitel, description, summary, abstract",
  ),
  column(
    "phase",
    "choice",
    "Status, Phase, Stand, Projektstatus, Projektphase, Umsetzungsstand, status, state, stage",
    { choices: phases },
  ),
  column(
    "startPlan",
    "date",
    "Beginn, Start, Projektbeginn, Projektstart, Startdatum, Anfang, von, start, start date, begin",
    { edge: "start" },
  ),
  column(
    "endPlan",
    "date",
    "Ende, Projektende, Enddatum, Fertigstellung, Abschluss, bis, end, end date, due, deadline, finish",
    { edge: "end" },
  ),
  column(
    "leadUnitId",
    "unit",
    "Federführung, Fachbereich, Amt, Zuständigkeit, zuständig, Organisationseinheit, lead, department, unit",
  ),
  column(
    "ownerPersonId",
    "person",
    "Projektleitung, Kümmerer, verantwortlich, Ansprechperson, Leitung, owner, project manager, responsible",
  ),
  column(
    "orgUnitIds",
    "units",
    "Beteiligte Fachbereiche, Beteiligte Ämter, Beteiligte, departments involved",
  ),
  column(
    "budgetPlan",
    "money",
    "Budget, Kosten, Plankosten, Budget geplant, Gesamtkosten, Projektkosten, budget, cost, costs",
  ),
  column("budgetActual", "money", "Istkosten, Ist Kosten, Budget ist, ausgegeben, actual cost"),
  column("fundingSource", "choice", "Finanzierung, Mittelherkunft, funding", { choices: fundings }),
  column("grantProgramme", "text", "Förderprogramm, Programm, grant programme"),
  column("budgetLine", "text", "Haushaltsstelle, Produktsachkonto, Kostenstelle, budget line"),
  column("progress", "percent", "Fortschritt, Umsetzungsgrad, Fertigstellungsgrad, progress"),
  column("effortDays", "number", "Aufwand, Personentage, Aufwand in Tagen, effort, person days"),
  column("initialSituation", "richText", "Ausgangslage, Ausgangssituation, Anlass, background"),
  column("objective", "richText", "Ziel, Projektziel, Zielsetzung, Nutzen, objective, goal"),
  column("deliverables", "richText", "Ergebnis, Ergebnisse, Lieferobjekte, deliverables, result"),
  column("nextSteps", "richText", "Nächste Schritte, next steps"),
  column(
    "goalIds",
    "goals",
    "Ziel der Agenda, Ziele der Agenda, Strategisches Ziel, Strategische Ziele, Beitrag zu Ziel, Zielnummer, agenda goal, goal number",
  ),
  column(
    "measureId",
    "measure",
    "Maßnahme der Agenda, Zugehörige Maßnahme, Maßnahmennummer, agenda measure, measure number",
  ),
  column("externalPartners", "list", "Partner, Externe Partner, Dienstleister, partners"),
  column("undertaking", "choice", "Art, Vorhabenart", { choices: undertakings }),
  column("flagship", "flag", "Leuchtturm, Leuchtturmprojekt, flagship"),
  column("note", "note", "Bemerkung, Bemerkungen, Anmerkung, Notiz, Hinweise, note, comment, remarks"),
];
