/** Words of the headless command. Usage lines name files and options as they are typed. */
export const headless = {
  title:
    "Agendalotse ohne Fenster. Aufruf: npm run -s headless -- <Befehl>. Jeder Befehl kennt --language de|en.",
  unknownCommand: "Den Befehl „{{name}}“ gibt es nicht. Bekannt sind: {{known}}.",
  wrongUse: "Falscher Aufruf ({{problem}}). Richtig: {{usage}}",
  failed: "{{sentence}} ({{message}})",
  mistake: "Im Programm ist ein Fehler aufgetreten: {{message}}",
  commands: {
    version: { usage: "version", summary: "nennt die Version des Programms" },
  },
};
