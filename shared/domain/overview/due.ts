import { dayAfter } from "../dayAfter";
import type { Milestone } from "../projects/milestone";
import { isOpen, type Project } from "../projects/project";
import { isLate } from "../projects/schedule";
import type { StatusReport } from "../projects/statusReport";
import { byId } from "../workspace";
import { type RegisterDay, type Registers, registerDays } from "./registerDays";

/** How far the overview looks ahead. */
export const dueWithinDays = 28;
/** After so many days without one, a running project owes a status report. */
export const reportRhythmDays = 60;

/** A day of a project: a milestone, a report that is owed, its end that has passed. */
type ProjectDay = { date: string } & (
  | { kind: "milestone"; project: Project; milestone: Milestone }
  | { kind: "report" | "end"; project: Project }
);

/** Something with the day it was or is due: a day of a project or of the registers. */
export type DueItem = (ProjectDay | RegisterDay) & { isOverdue: boolean };

type Records = Registers & {
  projects: readonly Project[];
  milestones: readonly Milestone[];
  /** Newest report per project. */
  newest: ReadonlyMap<string, StatusReport>;
};

/** What is overdue or due in the next weeks, oldest first. Paused and closed projects owe nothing. */
export function dueItems(records: Records, today: string): DueItem[] {
  const until = dayAfter(today, dueWithinDays);
  return [...projectDays(records, today), ...registerDays(records)]
    .filter(({ date }) => date <= until)
    .map((item): DueItem => ({ ...item, isOverdue: item.date < today }))
    .sort((a, b) => a.date.localeCompare(b.date) || codeOf(a).localeCompare(codeOf(b)));
}

/** What items of one day are ordered by. */
function codeOf(item: DueItem): string {
  switch (item.kind) {
    case "committee":
      return item.paper.number;
    case "duty":
      return item.processes[0].code;
    case "contract":
      return item.system.name;
    default:
      return item.project.code;
  }
}

function* projectDays({ projects, milestones, newest }: Records, today: string): Iterable<ProjectDay> {
  const active = projects.filter(
    (project) => isOpen(project) && project.phase !== "paused" && !project.archivedAt,
  );
  const activeById = byId(active);
  for (const milestone of milestones) {
    const project = activeById.get(milestone.projectId);
    const isPending = milestone.status === "open" || milestone.status === "late";
    if (project && isPending && milestone.due)
      yield { kind: "milestone", date: milestone.due, project, milestone };
  }
  for (const project of active) {
    const owed = reportOwedOn(project, newest.get(project.id));
    if (owed && owed < today) yield { kind: "report", date: owed, project };
    if (isLate(project, today) && project.endPlan) yield { kind: "end", date: project.endPlan, project };
  }
}

/** The day a running project's next report is owed; quick wins and duties of the line owe none. */
export function reportOwedOn(project: Project, newest: StatusReport | undefined): string | undefined {
  if (project.undertaking !== "project" || project.phase !== "running") return undefined;
  const since = newest?.date ?? project.startActual ?? project.startPlan;
  return since && dayAfter(since, reportRhythmDays);
}
