import type { headless as pattern } from "../de/headless";

export const headless: typeof pattern = {
  title:
    "Agendalotse without a window. Call: npm run -s headless -- <command>. Every command knows --language de|en.",
  unknownCommand: "There is no command “{{name}}”. Known are: {{known}}.",
  wrongUse: "Wrong call ({{problem}}). Right: {{usage}}",
  failed: "{{sentence}} ({{message}})",
  mistake: "There is a mistake in the program: {{message}}",
  commands: {
    version: { usage: "version", summary: "names the program's version" },
  },
};
