import {
  addDependency,
  addProject,
  addStatusReport,
  assignGoal,
  correctStatusReport,
  removeProject,
  setPhase,
  unassignGoal,
} from "@renderer/data/commands/projects";
import { applyTemplate } from "@renderer/data/commands/projectTemplates";
import { projectPhases } from "@shared/domain/projects/project";
import { projectTemplateNames } from "@shared/domain/projects/templates";
import { filledTemplate } from "@shared/i18n/projectTemplateWords";
import { createTranslate } from "@shared/i18n/translate";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, day, title, withOne } from "./doing";

/** Projects with their links and reports. */
export const projectDoings = {
  "projects.add": (chance) => addProject({ title: title(chance) }),
  "projectTemplates.apply": (chance) =>
    withOne(chance, "projects", ({ id }) => {
      const name = chance.oneOf(projectTemplateNames);
      return applyTemplate(id, filledTemplate(createTranslate("de"), name, day(chance)), name);
    }),
  "projects.setPhase": (chance) =>
    withOne(chance, "projects", ({ id }) => setPhase(id, chance.oneOf(projectPhases))),
  "projects.assignGoal": (chance) =>
    withOne(chance, "projects", (project) =>
      withOne(chance, "goals", (goal) => assignGoal(project.id, goal.id)),
    ),
  "projects.unassignGoal": (chance) =>
    withOne(
      chance,
      "projects",
      ({ id, goalIds }) => unassignGoal(id, goalIds[0] ?? ""),
      ({ goalIds }) => goalIds.length > 0,
    ),
  "projects.addDependency": (chance) =>
    withOne(chance, "projects", (from) =>
      withOne(chance, "projects", (to) =>
        addDependency(
          chance.below(2) === 0
            ? { fromProjectId: from.id, toProjectId: to.id }
            : { fromProjectId: from.id, toText: title(chance) },
        ),
      ),
    ),
  "projects.addStatusReport": (chance) =>
    withOne(chance, "projects", ({ id }) =>
      addStatusReport({ projectId: id, date: day(chance), schedule: "yellow", steeringText: title(chance) }),
    ),
  "projects.correctStatusReport": (chance) =>
    withOne(chance, "statusReports", ({ id }) =>
      correctStatusReport(id, { doneText: title(chance), schedule: chance.oneOf(["green", "red"] as const) }),
    ),
  "projects.remove": (chance) => withOne(chance, "projects", ({ id }) => removeProject(id)),
} satisfies Partial<Record<CommandName, Doing>>;
