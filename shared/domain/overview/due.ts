import { dayAfter } from "../dayAfter";
import type { Milestone } from "../projects/milestone";
import { isOpen, type Project } from "../projects/project";
import { isLate } from "../projects/schedule";
import type { StatusReport } from "../projects/statusReport";
import { byId } from "../workspace";

/** How far the overview looks ahead. */
export const dueWithinDays = 28;
/** After so many days without one, a running project owes a status report. */
export const reportRhythmDays = 60;

/** Something with a day: a milestone, a report that is owed, a project that should have ended. */
export type DueItem = {
  kind: "milestone" | "report" | "end";
  /** The day it was or is due. */
  date: string;
  isOverdue: boolean;
  project: Project;
  milestone?: Milestone;
};

type Records = {
  projects: readonly Project[];
  milestones: readonly Milestone[];
  /** Newest report per project. */
  newest: ReadonlyMap<string, StatusReport>;
};

/** What is overdue or due in the next weeks, oldest first. Paused and closed projects owe nothing. */
export function dueItems({ projects, milestones, newest }: Records, today: string): DueItem[] {
  const active = projects.filter(
    (project) => isOpen(project) && project.phase !== "paused" && !project.archivedAt,
  );
  const activeById = byId(active);
  const until = dayAfter(today, dueWithinDays);
  const items: DueItem[] = [];
  for (const milestone of milestones) {
    const project = activeById.get(milestone.projectId);
    const isPending = milestone.status === "open" || milestone.status === "late";
    if (project && isPending && milestone.due && milestone.due <= until)
      items.push({
        kind: "milestone",
        date: milestone.due,
        isOverdue: milestone.due < today,
        project,
        milestone,
      });
  }
  for (const project of active) {
    const owed = reportOwedOn(project, newest.get(project.id));
    if (owed && owed < today) items.push({ kind: "report", date: owed, isOverdue: true, project });
    if (isLate(project, today) && project.endPlan)
      items.push({ kind: "end", date: project.endPlan, isOverdue: true, project });
  }
  return items.sort((a, b) => a.date.localeCompare(b.date) || a.project.code.localeCompare(b.project.code));
}

/** The day a running project's next report is owed; quick wins and duties of the line owe none. */
export function reportOwedOn(project: Project, newest: StatusReport | undefined): string | undefined {
  if (project.undertaking !== "project" || project.phase !== "running") return undefined;
  const since = newest?.date ?? project.startActual ?? project.startPlan;
  return since && dayAfter(since, reportRhythmDays);
}
