import type { TriageOutcome } from "@shared/domain/triage/triage";

/**
 * Sixty invented points from a town hall: wording, what people who know the work would call it, and the answers a
 * navigator gives when the questions are read out. The label was set before the questions were answered; where the
 * answers lead elsewhere they were left as they are.
 */
export const statements: readonly (readonly [text: string, label: TriageOutcome, answers: string])[] = [
  ["Wer in Musterstadt etwas beantragt, muss dafür nicht mehr ins Rathaus kommen.", "goal", "2221220"],
  ["Beschäftigte finden jede Unterlage in weniger als einer Minute wieder.", "goal", "2121210"],
  ["Auch wenig technikerfahrene Menschen kommen mit unseren Angeboten zurecht.", "goal", "2221221"],
  ["Die Verwaltung arbeitet weiter, auch wenn das Rechenzentrum drei Tage ausfällt.", "goal", "2221210"],
  ["Bauanträge werden innerhalb von acht Wochen entschieden.", "goal", "2211210"],
  ["Als Arbeitgeberin sind wir auch für junge Fachkräfte attraktiv.", "goal", "2221220"],
  ["Die Einwohnerschaft weiß jederzeit, wie weit ihr Anliegen ist.", "goal", "2121210"],
  ["Unternehmen haben für alle Genehmigungen eine einzige Anlaufstelle.", "goal", "2121210"],
  ["Entscheidungen im Rathaus beruhen auf verlässlichen Zahlen.", "goal", "2221221"],
  ["Alle Führungskräfte treiben die Digitalisierung in ihrem Bereich selbst voran.", "goal", "2221220"],
  ["Prozessmanagement dauerhaft in der Verwaltung verankern.", "goal", "1221211"],
  ["Wissen bleibt im Haus, wenn Beschäftigte in den Ruhestand gehen.", "goal", "2221220"],
  ["Die Papierpost im Rathaus halbiert sich bis 2030.", "goal", "2221210"],
  ["Vereine erledigen ihren Schriftverkehr mit der Stadt vollständig digital.", "goal", "2111110"],
  ["Die Menschen vertrauen darauf, dass ihre Daten bei uns sicher sind.", "goal", "2221221"],
  ["Die Arbeit des Stadtrats kommt ohne Papier aus.", "goal", "2112110"],

  ["Digital vor analog: Jedes neue Verfahren wird zuerst digital gedacht.", "guideline", "1222212"],
  ["Wir entwickeln nichts selbst, was es anderswo schon gibt.", "guideline", "1221212"],
  ["Kein Vorhaben beginnt ohne verantwortliche Person und Vertretung.", "guideline", "1221102"],
  ["Offene Standards gehen bei Beschaffungen vor.", "guideline", "1221212"],
  ["Barrierefreiheit ist bei jeder Anschaffung ein Muss.", "guideline", "1221202"],
  ["Der Personalrat wird bei jedem Digitalvorhaben von Anfang an beteiligt.", "guideline", "0221102"],
  ["Den Einsatz von künstlicher Intelligenz verbindlich regeln.", "guideline", "1121112"],
  ["Papierformulare werden nur noch mit Begründung neu aufgelegt.", "guideline", "1121102"],
  ["Wir veröffentlichen unsere Daten, sofern nichts dagegen spricht.", "guideline", "1222212"],
  ["Menschen ohne Internet behalten immer einen persönlichen Weg zu uns.", "guideline", "2221212"],

  ["Ein Bürgerportal mit 50 Leistungen aufbauen.", "split", "1121200"],
  ["Die Führungskräfte tauschen sich regelmäßig über Digitalisierung aus.", "split", "1221001"],
  ["Eine Lernwerkstatt, damit alle sicher mit den neuen Programmen umgehen.", "split", "1121110"],
  ["Glasfaser in alle Schulen, damit digitaler Unterricht überall möglich ist.", "split", "1102100/2122"],
  ["Elektronische Rechnungen und schnellere Zahlungen in allen Ämtern.", "split", "1121100"],
  ["Ein Datenportal, das Stadtplanung und Klimaschutz gemeinsam nutzen.", "split", "1111110"],
  ["Das Rathaus wird zum Lernort: Lernzeiten für alle und eine Lernplattform.", "split", "1221210"],
  ["In jedem Fachbereich Lotsen benennen und ihnen Zeit für Digitales geben.", "split", "0221110"],
  ["Mängelmelder einführen und Antworten innerhalb von drei Tagen zusichern.", "split", "1211100"],
  ["Mobiles Arbeiten für alle ermöglichen, deren Aufgabe es zulässt.", "split", "1121110"],

  ["Termine online vergeben, damit niemand mehr im Flur warten muss.", "project", "1011000/2111"],
  ["Die E-Akte in der gesamten Verwaltung einführen.", "project", "0122001/2222"],
  ["Ein Prozessregister aufbauen.", "project", "0121000/2212"],
  ["Das Ratsinformationssystem ablösen.", "project", "0011000/2112"],
  ["Die Server zum kommunalen Dienstleister umziehen.", "project", "0122000/2222"],
  ["Digitale Zeiterfassung für alle Beschäftigten.", "project", "0021000/2212"],
  ["Eine neue Website mit barrierefreien Formularen.", "project", "0121000/2212"],
  ["Eine Scanstelle für die Eingangspost einrichten.", "project", "0021000/2111"],
  ["Das Fachverfahren im Bauamt durch eines ohne Medienbrüche ersetzen.", "project", "0101000/2122"],
  ["Der digitale Bauantrag vom Eingang bis zum Bescheid.", "project", "0111010/2122"],
  ["Einen Notfallplan für den Ausfall der Technik schreiben und üben.", "project", "0021011/2211"],
  ["Kita-Anmeldung über ein zentrales Portal.", "project", "0011000/2112"],
  ["Alle Bebauungspläne als Geodaten bereitstellen.", "project", "0100000/2011"],

  ["Die Hundesteuer online an- und abmelden.", "quick_win", "0010000/2100"],
  ["WLAN im Rathaus.", "quick_win", "0010000/2001"],
  ["Ein gemeinsames Postfach für Presseanfragen einrichten.", "quick_win", "0000000/2000"],
  ["Die Vorlage für Vermerke vereinheitlichen.", "quick_win", "0020001/2100"],
  ["Im Bürgerbüro mit Karte bezahlen.", "quick_win", "0010000/2100"],

  ["Software-Updates einspielen.", "line_task", "0000000/0000"],
  ["Die Inhalte der Website aktuell halten.", "line_task", "0220000/0200"],
  ["Neue Beschäftigte in die E-Akte einweisen.", "line_task", "0210000/0100"],
  ["Jeden Monat prüfen, ob die Datensicherung sich zurückspielen lässt.", "line_task", "0200000/0010"],
  ["Störungen an den Druckern beheben.", "line_task", "0200000/0000"],
  ["Einmal im Jahr alle Berechtigungen überprüfen.", "line_task", "0220000/0200"],
];
