import type { headless as pattern } from "../de/headless";

export const headless: typeof pattern = {
  title:
    "Agendalotse without a window. Call: npm run -s headless -- <command>. Every command accepts --language de|en.",
  unknownCommand: "There is no command “{{name}}”. Available commands: {{known}}.",
  wrongUse: "Wrong call ({{problem}}). Correct: {{usage}}",
  failed: "{{sentence}} ({{message}})",
  mistake: "An error occurred in the program: {{message}}",
  check: {
    readable_one: "The file is intact and readable ({{count}} record).",
    readable_other: "The file is intact and readable ({{count}} records).",
    dangling: "{{name}}: broken reference ({{field}}: {{missingId}})",
    found_one: "{{count}} open point",
    found_other: "{{count}} open points",
    acknowledged_one: "{{count}} point is intentional",
    acknowledged_other: "{{count}} points are intentional",
  },
  export: {
    written: "“{{title}}” written: {{file}}",
    omitted: "Not meant for these readers and therefore not named individually: {{count}} {{kind}}",
  },
  commands: {
    check: {
      usage: "check <file.agenda> [--json]",
      summary: "checks file, references and content; ends with 1 while something is open",
    },
    export: {
      usage:
        "export <file.agenda> --document agenda|measureProfile|projectProfile --out <file.docx|.html|.csv|.zip> [--audience public|internal|confidential] [--records M-01,M-02] [--author <name>] [--version <0.3>] [--date <YYYY-MM-DD>] [--from <YYYY-MM-DD>] [--final] [--gaps]",
      summary:
        "writes a document; --language sets its language, --final leaves the draft mark out, --gaps shows gaps",
    },
    "read-in": {
      usage:
        "read-in <file or folder>… --to <file.agenda> [--as projects|inboxItems] [--differences keep|append|replace] [--dry-run] [--json]",
      summary:
        "imports strategies (.docx, .md) and tables (.csv, .xlsx) into a workspace file; --dry-run only shows what would come",
    },
    version: { usage: "version", summary: "names the program’s version" },
  },
};
