import type { projects as german } from "../de/projects";

export const projects: typeof german = {
  commands: {
    add: "Project {{code}} “{{title}}” created",
    setPhase: "Project {{code}} moved to phase “$t(enumerations.projectPhase.{{phase}})”",
    addDependency: "Dependency created: {{code}} waits for “{{target}}”",
    addStatusReport: "Status report on {{code}} “{{title}}” written",
    correctStatusReport: "Status report on {{code}} “{{title}}” corrected",
    remove: "Project {{code}} “{{title}}” deleted with all its parts",
  },
  title: "Projects",
};
