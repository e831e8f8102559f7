import { isEmptyRichText } from "../richText";
import { isOpen, type Project } from "./project";

/** What a project should have and may lack, in the order people fill it in. DOMAIN.md (d), completeness gate. */
export const projectGapKeys = [
  "goal",
  "objective",
  "owner",
  "deputy",
  "sponsor",
  "units",
  "period",
  "milestones",
  "statusReport",
] as const;
export type ProjectGap = (typeof projectGapKeys)[number];

/** Whether a project says neither which goals it serves nor why it serves none. */
export function lacksGoal(of: Pick<Project, "goalIds" | "noGoalReason">): boolean {
  return of.goalIds.length === 0 && of.noGoalReason.trim() === "";
}

const beginning = ["idea", "application"];

/**
 * What is missing on a project. Ideas and applications need no milestones and reports yet; quick wins and duties of
 * the line never do; closed undertakings are left in peace.
 */
export function projectGaps(of: Project, parts: { milestones: number; reports: number }): ProjectGap[] {
  if (!isOpen(of)) return lacksGoal(of) ? ["goal"] : [];
  const isProject = of.undertaking === "project";
  const underWay = isProject && !beginning.includes(of.phase);
  const missing: Record<ProjectGap, boolean> = {
    goal: lacksGoal(of),
    objective: isProject && isEmptyRichText(of.objective),
    owner: of.ownerPersonId === undefined,
    deputy: of.deputyPersonId === undefined,
    sponsor: isProject && of.sponsorPersonId === undefined,
    units: of.leadUnitId === undefined && of.orgUnitIds.length === 0,
    period: isProject && (of.startPlan === undefined || of.endPlan === undefined),
    milestones: underWay && parts.milestones === 0,
    statusReport: isProject && of.phase === "running" && parts.reports === 0,
  };
  return projectGapKeys.filter((key) => missing[key]);
}
