/** Words of the headless command. Usage lines name files and options as they are typed. */
export const headless = {
  title:
    "Agendalotse ohne Fenster. Aufruf: npm run -s headless -- <Befehl>. Jeder Befehl kennt --language de|en.",
  unknownCommand: "Den Befehl „{{name}}“ gibt es nicht. Bekannt sind: {{known}}.",
  wrongUse: "Falscher Aufruf ({{problem}}). Richtig: {{usage}}",
  failed: "{{sentence}} ({{message}})",
  mistake: "Im Programm ist ein Fehler aufgetreten: {{message}}",
  check: {
    readable_one: "Die Datei ist unversehrt und lesbar ({{count}} Eintrag).",
    readable_other: "Die Datei ist unversehrt und lesbar ({{count}} Einträge).",
    dangling: "{{name}}: Verweis ins Leere ({{field}}: {{missingId}})",
    found_one: "{{count}} offener Punkt",
    found_other: "{{count}} offene Punkte",
    acknowledged_one: "{{count}} Punkt ist bewusst so",
    acknowledged_other: "{{count}} Punkte sind bewusst so",
  },
  export: {
    written: "„{{title}}“ ist geschrieben: {{file}}",
    omitted: "Nicht für diesen Leserkreis bestimmt, deshalb nicht im Einzelnen genannt: {{count}} {{kind}}",
  },
  commands: {
    check: {
      usage: "check <Datei.agenda> [--json]",
      summary: "prüft Datei, Verweise und Inhalt; endet mit 1, solange etwas offen ist",
    },
    export: {
      usage:
        "export <Datei.agenda> --document agenda|measureProfile|projectProfile --out <Datei.docx|.html|.csv|.zip> [--audience public|internal|confidential] [--records M-01,M-02] [--author <Name>] [--version <0.3>] [--date <JJJJ-MM-TT>] [--from <JJJJ-MM-TT>] [--final] [--gaps]",
      summary:
        "gibt ein Dokument aus; --language bestimmt seine Sprache, --final lässt den Entwurfsvermerk weg, --gaps zeigt Lücken",
    },
    "read-in": {
      usage:
        "read-in <Datei oder Ordner>… --to <Datei.agenda> [--as projects|inboxItems] [--differences keep|append|replace] [--dry-run] [--json]",
      summary:
        "liest Strategien (.docx, .md) und Tabellen (.csv, .xlsx) in eine Datei mit dem Arbeitsstand; --dry-run zeigt nur, was käme",
    },
    version: { usage: "version", summary: "nennt die Version des Programms" },
  },
};
