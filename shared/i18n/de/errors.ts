import type { ErrorCode } from "../../errors";

/** What a person reads when something expected fails, by code. */
export const errors = {
  guardRailsOpen:
    "Noch ist nicht jede $t(terms.measure.one) gegen jede $t(terms.guideline.one) gehalten. Leere Zellen: {{count}}. Bis dahin lässt sich die Fassung nicht als beschlossen festhalten.",
  invalid: "Die Angaben sind unvollständig oder passen nicht. Bitte prüfen Sie die markierten Felder.",
  notFound: "Der Eintrag ist nicht mehr vorhanden.",
  stillUsed: "„{{title}}“ wird noch verwendet und kann deshalb nicht entfernt werden.",
  newerData:
    "Diese Daten wurden mit einer neueren Version von Agendalotse geschrieben. Bitte aktualisieren Sie das Programm. Es wurde nichts verändert.",
  cancelled: "Der Vorgang wurde abgebrochen. Es wurde nichts verändert.",
  storage: "Die Daten konnten nicht gespeichert oder gelesen werden.",
  file: "Die Datei konnte nicht gelesen oder geschrieben werden.",
  tooLarge: "Die Datei ist zu groß. Es wurde nichts verändert.",
  encrypted:
    "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und versuchen Sie es erneut.",
  unreadable: "Die Datei ist beschädigt oder hat ein anderes Format. Es wurde nichts verändert.",
  interrupted:
    "Der Vorgang ist unerwartet abgebrochen. Es wurde nichts verändert und keine Datei geschrieben. Bitte versuchen Sie es noch einmal.",
  inUse: "Die Daten werden gerade von einem anderen Fenster verwendet.",
} satisfies Record<ErrorCode, string>;
