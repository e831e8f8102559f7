/** The operational side: portfolio, board, timeline and the page of one project. */
export const projects = {
  commands: {
    add: "Projekt {{code}} „{{title}}“ angelegt",
    setPhase: "Projekt {{code}} in die Phase „$t(enumerations.projectPhase.{{phase}})“ gesetzt",
    addDependency: "Abhängigkeit angelegt: {{code}} wartet auf „{{target}}“",
    addStatusReport: "Statusbericht zu {{code}} „{{title}}“ geschrieben",
    correctStatusReport: "Statusbericht zu {{code}} „{{title}}“ berichtigt",
    remove: "Projekt {{code}} „{{title}}“ mit allen Teilen gelöscht",
  },
  title: "Projekte",
};
