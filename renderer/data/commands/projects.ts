import { type DraftOf, type PatchOf, type RecordOf, titleOf } from "@shared/domain/kinds";
import { closingCycle } from "@shared/domain/projects/dependencyCycle";
import type { ProjectPhase } from "@shared/domain/projects/project";
import { reportGaps } from "@shared/domain/projects/reportGaps";
import { AppError } from "@shared/errors";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

const labelOf = (project: RecordOf<"projects">) => ({ code: project.code, title: project.title });

/** What a project can be made with. */
export type ProjectParts = {
  milestones?: readonly Omit<DraftOf<"milestones">, "projectId">[];
  workPackages?: readonly Omit<DraftOf<"workPackages">, "projectId">[];
  risks?: readonly Omit<DraftOf<"risks">, "projectId">[];
};

/** Makes a project with its first parts. */
export const addProject = command(
  "projects.add",
  async (
    write,
    draft: Omit<DraftOf<"projects">, "code">,
    parts: ProjectParts = {},
  ): Promise<RecordOf<"projects">> => {
    const project = await write.create("projects", draft);
    await addParts(write, project.id, parts);
    write.describe(labelOf(project));
    return project;
  },
);

/** Adds milestones, work packages and risks to a project. */
export async function addParts(write: Writer, projectId: string, parts: ProjectParts): Promise<void> {
  const { milestones = [], workPackages = [], risks = [] } = parts;
  const owned = <P extends object>(drafts: readonly P[]) => drafts.map((draft) => ({ ...draft, projectId }));
  await write.createMany("milestones", owned(milestones));
  await write.createMany("workPackages", owned(workPackages));
  await write.createMany("risks", owned(risks));
}

/** Moves a project to another phase of its life. */
export const setPhase = command(
  "projects.setPhase",
  async (write, id: string, phase: ProjectPhase): Promise<void> => {
    write.describe({ ...labelOf(await write.update("projects", id, { phase })), phase });
  },
);

/** Lets a project serve a goal; one it serves already stays as it is. */
export const assignGoal = command(
  "projects.assignGoal",
  async (write, id: string, goalId: string): Promise<void> => {
    const [project, goal] = [await write.get("projects", id), await write.get("goals", goalId)];
    await write.update("projects", id, { goalIds: [...new Set([...project.goalIds, goalId])] });
    write.describe({ ...labelOf(project), goal: goal.code });
  },
);

/** Takes a goal away from a project. */
export const unassignGoal = command(
  "projects.unassignGoal",
  async (write, id: string, goalId: string): Promise<void> => {
    const [project, goal] = [await write.get("projects", id), await write.get("goals", goalId)];
    await write.update("projects", id, { goalIds: project.goalIds.filter((one) => one !== goalId) });
    write.describe({ ...labelOf(project), goal: goal.code });
  },
);

/**
 * Links a project to what it waits for. A link that would close a circle is refused as `invalid`; the details name
 * the chain (`cycle`: codes in order).
 */
export const addDependency = command(
  "projects.addDependency",
  async (write, draft: DraftOf<"dependencies">): Promise<RecordOf<"dependencies">> => {
    const waiting = await write.get("projects", draft.fromProjectId);
    const toText = draft.toText?.trim() ?? "";
    if (!draft.toProjectId && toText === "")
      throw new AppError("invalid", "A dependency needs something to wait for.", { fields: ["toProjectId"] });
    if (draft.toProjectId) await refuseCycle(write, waiting, draft.toProjectId);
    const dependency = await write.create("dependencies", { ...draft, toText });
    const target = draft.toProjectId ? titleOf(await write.get("projects", draft.toProjectId)) : toText;
    write.describe({ ...labelOf(waiting), target });
    return dependency;
  },
);

async function refuseCycle(write: Writer, waiting: RecordOf<"projects">, toProjectId: string): Promise<void> {
  const existing = await tableOf("dependencies").toArray();
  const cycle = closingCycle(existing, { fromProjectId: waiting.id, toProjectId });
  if (!cycle) return;
  const codes: string[] = [];
  for (const id of cycle) codes.push((await write.get("projects", id)).code);
  throw new AppError("invalid", `The link would close a circle: ${codes.join(" → ")}`, {
    kind: "dependencies",
    fields: ["toProjectId"],
    cycle: codes,
  });
}

/** Stores a report on a project; one that does not say who must do what is refused as `invalid` with its fields. */
export const addStatusReport = command(
  "projects.addStatusReport",
  async (write, draft: DraftOf<"statusReports">): Promise<RecordOf<"statusReports">> => {
    const project = await write.get("projects", draft.projectId);
    const report = await write.create("statusReports", draft);
    refuseGaps(report);
    write.describe(labelOf(project));
    return report;
  },
);

/** Corrects a stored report, under the same rule as a new one. */
export const correctStatusReport = command(
  "projects.correctStatusReport",
  async (write, id: string, patch: PatchOf<"statusReports">): Promise<void> => {
    const report = await write.update("statusReports", id, patch);
    refuseGaps(report);
    write.describe(labelOf(await write.get("projects", report.projectId)));
  },
);

function refuseGaps(report: RecordOf<"statusReports">): void {
  const fields = reportGaps(report);
  if (fields.length > 0)
    throw new AppError("invalid", `The report lacks ${fields.join(", ")}.`, {
      kind: "statusReports",
      fields,
    });
}

const partKinds = ["milestones", "workPackages", "risks", "statusReports"] as const;

/** Removes a project with all its parts and its links in both directions; one undo brings everything back. */
export const removeProject = command("projects.remove", async (write, id: string): Promise<void> => {
  write.describe(labelOf(await write.get("projects", id)));
  for (const kind of partKinds)
    for (const part of await tableOf(kind).where("projectId").equals(id).toArray())
      await write.remove(kind, part.id);
  const links = tableOf("dependencies").where("fromProjectId").equals(id).or("toProjectId").equals(id);
  for (const link of await links.toArray()) await write.remove("dependencies", link.id);
  await write.remove("projects", id);
});
