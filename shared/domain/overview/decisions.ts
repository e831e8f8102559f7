import { isNewer, overallLight } from "../projects/light";
import { isOpen, type Project } from "../projects/project";
import type { StatusReport, TrafficLight } from "../projects/statusReport";

/** The newest report of each project. */
export function newestReports(reports: readonly StatusReport[]): ReadonlyMap<string, StatusReport> {
  const newest = new Map<string, StatusReport>();
  for (const report of reports) {
    const known = newest.get(report.projectId);
    if (!known || isNewer(report, known)) newest.set(report.projectId, report);
  }
  return newest;
}

/** A project somebody outside it must decide about, and how its light stands. */
export type Waiting = { project: Project; report: StatusReport; light: TrafficLight };

const urgency: readonly TrafficLight[] = ["red", "yellow", "green", "grey"];

/**
 * Open projects whose newest report asks for a decision, or is red: red first, then by the day the decision is
 * needed. "Red = decision or help from the next level needed", DOMAIN.md (c) Projects.
 */
export function waitingProjects(
  projects: readonly Project[],
  newest: ReadonlyMap<string, StatusReport>,
): Waiting[] {
  return projects
    .flatMap((project): Waiting[] => {
      const report = newest.get(project.id);
      if (!report || !isOpen(project) || project.archivedAt) return [];
      const light = overallLight(report);
      const isAsking = report.decisionNeeded.trim() !== "" || light === "red";
      return isAsking ? [{ project, report, light }] : [];
    })
    .sort(
      (a, b) =>
        urgency.indexOf(a.light) - urgency.indexOf(b.light) ||
        (a.report.decisionBy ?? "9999").localeCompare(b.report.decisionBy ?? "9999"),
    );
}

/** Open projects on yellow that steer themselves: nobody else must act. */
export function steeringThemselves(
  projects: readonly Project[],
  newest: ReadonlyMap<string, StatusReport>,
): Project[] {
  return projects.filter((project) => {
    const report = newest.get(project.id);
    return (
      report !== undefined &&
      isOpen(project) &&
      !project.archivedAt &&
      overallLight(report) === "yellow" &&
      report.decisionNeeded.trim() === ""
    );
  });
}
