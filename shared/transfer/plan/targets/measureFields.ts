import { measurePriorityWords, measureStatusWords } from "../factFields";
import { column, type TableField } from "./tableField";

/** Fields of a measure a list of measures usually has, most telling first. DOMAIN.md (c) `Measure`. */
export const measureFields: readonly TableField[] = [
  column(
    "title",
    "text",
    "Maßnahme, Maßnahmen, Maßnahmentitel, Titel, Bezeichnung, Vorhaben, Name, measure, title, name",
  ),
  column("code", "code", "Maßnahmennummer, Nummer der Maßnahme, Nummer in der Agenda, measure number"),
  column(
    "description",
    "richText",
    "Beschreibung, Kurzbeschreibung, Inhalt, Text, Erläuterung, Ausführung, description, summary, text",
  ),
  column(
    "fieldId",
    "field",
    "Handlungsfeld, Themenfeld, Handlungsbereich, Schwerpunkt, Feld, field of action, action field, field",
  ),
  column(
    "goalIds",
    "goals",
    "Ziel, Ziele, Strategisches Ziel, Strategische Ziele, Beitrag zu Ziel, Zielnummer, goal, goals, objective",
  ),
  column(
    "leadUnitId",
    "unit",
    "Federführung, Zuständig, Zuständigkeit, Zuständige Einheit, Fachbereich, Amt, Organisationseinheit, lead, department, unit",
  ),
  column(
    "leadPersonId",
    "person",
    "Ansprechperson, Kümmerer, verantwortlich, Verantwortung, responsible, owner",
  ),
  column(
    "participantUnitIds",
    "units",
    "Beteiligte, Beteiligte Fachbereiche, Beteiligte Ämter, Mitwirkung, participants, departments involved",
  ),
  column(
    "period",
    "period",
    "Zeitraum, Laufzeit, Umsetzungszeitraum, Zeitplan, Zeithorizont, Jahr, period, time frame",
  ),
  column("start", "date", "Beginn, Start, Startdatum, Anfang, von, start, begin", { edge: "start" }),
  column("end", "date", "Ende, Enddatum, Fertigstellung, Abschluss, Frist, bis, end, due, deadline", {
    edge: "end",
  }),
  column("priority", "choice", "Priorität, Prio, Dringlichkeit, Rang, priority", {
    choices: measurePriorityWords,
  }),
  column("status", "choice", "Status, Stand, Umsetzungsstand, Bearbeitungsstand, status, state", {
    choices: measureStatusWords,
  }),
  column("indicatorText", "text", "Indikator, Indikatoren, Kennzahl, Messgröße, Erfolgskriterium, indicator"),
  column("note", "note", "Bemerkung, Bemerkungen, Anmerkung, Notiz, Hinweise, note, comment, remarks"),
];
