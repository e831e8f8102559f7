import { overallLight } from "../projects/light";
import { isOpen, type Project } from "../projects/project";
import type { StatusReport, TrafficLight } from "../projects/statusReport";
import { steeringThemselves, waitingProjects } from "./decisions";
import { reportOwedOn } from "./due";

/**
 * Why somebody must act on a project: a decision is needed; it is off its course and steers itself; it never
 * reported; its last report is too old to rely on.
 */
export const steeringReasons = ["decision", "ownSteering", "noReport", "oldReport"] as const;
export type SteeringReason = (typeof steeringReasons)[number];

/** Who must act: somebody the report names in words, the person who drives the project, or nobody known. */
export type Actor =
  | { kind: "named"; name: string }
  | { kind: "owner"; personId: string }
  | { kind: "nobody" };

/** One thing somebody must do for a project; a project may stand there with several. */
export type SteeringItem = {
  reason: SteeringReason;
  project: Project;
  /** The newest one. */
  report?: StatusReport;
  light: TrafficLight;
  actor: Actor;
  /** The day it is or was due, where one is known. */
  by?: string;
  isOverdue: boolean;
};

/**
 * "Wer muss handeln": red projects and open decisions first, by day; then yellow ones that steer themselves; then
 * running projects without a report or with an old one. Lights mean who must act, DOMAIN.md (c) Projects. What is
 * due today is not overdue yet.
 */
export function steeringItems(
  projects: readonly Project[],
  newest: ReadonlyMap<string, StatusReport>,
  today: string,
): SteeringItem[] {
  const decisions = waitingProjects(projects, newest).map(({ project, report, light }): SteeringItem => {
    const { decisionBy: by } = report;
    return { reason: "decision", project, report, light, actor: deciderOf(report), ...due(by, today) };
  });
  const steering = steeringThemselves(projects, newest).map(
    (project): SteeringItem => ({
      reason: "ownSteering",
      project,
      report: newest.get(project.id),
      light: "yellow",
      actor: ownerOf(project),
      isOverdue: false,
    }),
  );
  const reports = projects.flatMap((project): SteeringItem[] => {
    if (project.archivedAt || !isOpen(project) || !owesReports(project)) return [];
    const report = newest.get(project.id);
    const by = reportOwedOn(project, report);
    if (report && (by === undefined || by >= today)) return [];
    const light = report ? overallLight(report) : "grey";
    const reason = report ? "oldReport" : "noReport";
    return [{ reason, project, report, light, actor: ownerOf(project), ...due(by, today) }];
  });
  return [...decisions, ...steering, ...reports.sort((a, b) => (a.by ?? "").localeCompare(b.by ?? ""))];
}

/** Duties of the line and quick wins owe no reports, and only what runs does. */
const owesReports = ({ undertaking, phase }: Project) => undertaking === "project" && phase === "running";

const due = (by: string | undefined, today: string) => ({ by, isOverdue: by !== undefined && by < today });

function deciderOf({ decisionByWhom }: StatusReport): Actor {
  const name = decisionByWhom.trim();
  return name === "" ? { kind: "nobody" } : { kind: "named", name };
}

function ownerOf({ ownerPersonId }: Project): Actor {
  return ownerPersonId === undefined ? { kind: "nobody" } : { kind: "owner", personId: ownerPersonId };
}
