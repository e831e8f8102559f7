import { addsNothing, type FilledTemplate, missingOf } from "@shared/domain/projects/fromTemplate";
import { command } from "../command";
import { tableOf } from "../db";
import { addParts } from "./projects";

const partKinds = ["milestones", "workPackages", "risks"] as const;

/**
 * Completes a project from a template: only what it lacks is added, as one step. `name` is what the template is
 * called. Nothing is written where nothing is missing.
 */
export const applyTemplate = command(
  "projectTemplates.apply",
  async (write, projectId: string, template: FilledTemplate, name: string): Promise<void> => {
    const project = await write.get("projects", projectId);
    const counts = { milestones: 0, workPackages: 0, risks: 0 };
    for (const kind of partKinds)
      counts[kind] = await tableOf(kind).where("projectId").equals(projectId).count();
    const missing = missingOf(template, project, counts);
    write.describe({ code: project.code, title: project.title, template: name });
    if (addsNothing(missing)) return;
    await write.update("projects", projectId, missing.project);
    await addParts(write, projectId, missing);
  },
);
