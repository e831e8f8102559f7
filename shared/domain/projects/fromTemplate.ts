import { isEmptyRichText } from "../richText";
import type { Milestone } from "./milestone";
import type { Project } from "./project";
import type { Risk } from "./risk";
import type { WorkPackage } from "./workPackage";

/** A template in the words of a language, with days: what a project can be begun with as it stands. */
export type FilledTemplate = {
  project: Pick<
    Project,
    "kind" | "summary" | "objective" | "dataProtection" | "itSecurity" | "worksCouncil" | "accessibility"
  > & { startPlan: string; endPlan: string };
  milestones: readonly (Pick<Milestone, "title"> & { due: string })[];
  workPackages: readonly (Pick<WorkPackage, "title" | "kind"> & { due: string })[];
  risks: readonly Pick<Risk, "text" | "probability" | "impact" | "response" | "measure">[];
};

/** What a template adds to a project that is there already. */
export type TemplateAddition = Pick<FilledTemplate, "milestones" | "workPackages" | "risks"> & {
  project: Partial<Pick<Project, "summary" | "objective" | "startPlan" | "endPlan">>;
};

/** How many parts of each sort a project has. */
export type PartCounts = Record<"milestones" | "workPackages" | "risks", number>;

/**
 * What of a template an existing project lacks: texts and days only where there are none, parts only of a sort it
 * has none of. Type and check marks stay: a person may have set them, and nobody could tell.
 */
export function missingOf(
  template: FilledTemplate,
  there: Pick<Project, "summary" | "objective" | "startPlan" | "endPlan">,
  counts: PartCounts,
): TemplateAddition {
  const { summary, objective, startPlan, endPlan } = template.project;
  return {
    project: {
      ...(there.summary.trim() === "" && { summary }),
      ...(isEmptyRichText(there.objective) && { objective }),
      ...(there.startPlan === undefined && startsBefore(startPlan, there.endPlan) && { startPlan }),
      ...(there.endPlan === undefined && { endPlan }),
    },
    milestones: counts.milestones === 0 ? template.milestones : [],
    workPackages: counts.workPackages === 0 ? template.workPackages : [],
    risks: counts.risks === 0 ? template.risks : [],
  };
}

/** A start that would lie behind the end somebody planned is left to people. */
const startsBefore = (start: string, end: string | undefined) => end === undefined || start <= end;

/** Whether a template has nothing to add. */
export function addsNothing({ project, milestones, workPackages, risks }: TemplateAddition): boolean {
  return Object.keys(project).length + milestones.length + workPackages.length + risks.length === 0;
}
