import { column, type TableField } from "./tableField";

/** Fields of an inbox item a list of ideas usually has. */
export const inboxFields: readonly TableField[] = [
  column(
    "text",
    "text",
    "Idee, Thema, Vorschlag, Wunsch, Text, Titel, Bezeichnung, Projekt, Vorhaben, Maßnahme, Anliegen, Beschreibung, Name, idea, topic, title, suggestion, text",
  ),
  column("departmentIds", "units", "Fachbereich, Amt, Abteilung, Einreicher, department"),
  column(
    "note",
    "note",
    "Bemerkung, Anmerkung, Notiz, Erläuterung, Beschreibung, Untertitel, note, comment, description, subtitle",
  ),
];
