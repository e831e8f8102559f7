import { newestReports } from "../overview/decisions";
import { countsForBudget, hasBudget } from "../projects/budgetSums";
import { overallLight } from "../projects/light";
import { fundingSources, isOpen, type Project } from "../projects/project";
import { type StatusReport, type TrafficLight, trafficLights } from "../projects/statusReport";
import { isWithin, type ReportPeriod } from "./reportPeriod";

/** Phases in which the council can expect progress; what is only an idea or applied for is not under way. */
const underWay: readonly Project["phase"][] = ["approved", "planning", "running", "paused"];
const isUnderWay = ({ phase }: Pick<Project, "phase">): boolean => underWay.includes(phase);

type Standing = Pick<Project, "id" | "phase">;

/**
 * Whether a report to the council tells of an open project: it is under way, or somebody reported on it, whatever its
 * phase. A red light is nothing to be left out because nobody has moved the phase yet.
 */
export const isReportedOn = (project: Standing, newest: ReadonlyMap<string, StatusReport>): boolean =>
  isUnderWay(project) || (isOpen(project) && newest.has(project.id));

/** Open projects a report does not tell of: ideas and applications nobody reported on. */
export const leftOutOfReport = <P extends Standing>(
  projects: readonly P[],
  newest: ReadonlyMap<string, StatusReport>,
): P[] => projects.filter((project) => isOpen(project) && !isReportedOn(project, newest));

/** Whether a project was completed in the period. */
export function isFinishedIn(
  { phase, endActual }: Pick<Project, "phase" | "endActual">,
  period: ReportPeriod,
): boolean {
  return phase === "completed" && isWithin(endActual, period);
}

/** The newest report of each project as of a day. */
export function reportsAsOf(
  reports: readonly StatusReport[],
  day: string,
): ReadonlyMap<string, StatusReport> {
  return newestReports(reports.filter(({ date }) => date <= day));
}

/** How many of the projects show each light; grey is no report. */
export function countedLights(
  projects: readonly Pick<Project, "id">[],
  newest: ReadonlyMap<string, StatusReport>,
): Readonly<Record<TrafficLight, number>> {
  const counts = Object.fromEntries(trafficLights.map((light) => [light, 0])) as Record<TrafficLight, number>;
  for (const { id } of projects) counts[lightAsOf(id, newest)] += 1;
  return counts;
}

/** The light of a project by its newest report. */
export function lightAsOf(id: string, newest: ReadonlyMap<string, StatusReport>): TrafficLight {
  const report = newest.get(id);
  return report ? overallLight(report) : "grey";
}

/** As many projects as a council reads about one by one. */
const mostMajor = 25;

/**
 * Wesentliche Projekte: what is run as a project and reported on, or was completed in the period. Where there are too
 * many to be read, flagships and those on yellow or red.
 */
export function majorProjects(
  projects: readonly Project[],
  newest: ReadonlyMap<string, StatusReport>,
  period: ReportPeriod,
): Project[] {
  const all = projects.filter(
    (project) =>
      project.undertaking === "project" && (isReportedOn(project, newest) || isFinishedIn(project, period)),
  );
  if (all.length <= mostMajor) return all;
  return all.filter(({ id, flagship }) => flagship || ["yellow", "red"].includes(lightAsOf(id, newest)));
}

/** A project on yellow or red with its report, red first. */
export type Endangered = { project: Project; report: StatusReport; light: TrafficLight };

/** Gefährdete Vorhaben: open and on yellow or red, whatever their phase. */
export function endangeredProjects(
  projects: readonly Project[],
  newest: ReadonlyMap<string, StatusReport>,
): Endangered[] {
  const found = projects.flatMap((project): Endangered[] => {
    const report = newest.get(project.id);
    if (!report || !isReportedOn(project, newest)) return [];
    const light = overallLight(report);
    return light === "yellow" || light === "red" ? [{ project, report, light }] : [];
  });
  return [
    ...found.filter(({ light }) => light === "red"),
    ...found.filter(({ light }) => light === "yellow"),
  ];
}

/** Whose money counts but is no part of a report: not told of, nor completed in its period. */
export const moneyLeftOut = <P extends Project>(projects: readonly P[], told: readonly P[]): P[] =>
  projects.filter((project) => hasBudget(project) && countsForBudget(project) && !told.includes(project));

/** Money of the projects with one kind of funding, in cents. */
export type FundingSum = {
  funding: Project["fundingSource"];
  plan: number;
  spent: number;
};

/** What the projects are planned with and have spent by kind of funding, and how many say nothing about money. */
export function fundingSums(projects: readonly Project[]): { sums: FundingSum[]; without: number } {
  const sums = new Map<Project["fundingSource"], FundingSum>();
  let without = 0;
  for (const { fundingSource, budgetPlan, budgetActual } of projects) {
    if (budgetPlan === undefined && budgetActual === undefined) {
      without += 1;
      continue;
    }
    const sum = sums.get(fundingSource) ?? { funding: fundingSource, plan: 0, spent: 0 };
    sums.set(fundingSource, {
      ...sum,
      plan: sum.plan + (budgetPlan ?? 0),
      spent: sum.spent + (budgetActual ?? 0),
    });
  }
  const inOrder = [...fundingSources, undefined].flatMap((funding) => sums.get(funding) ?? []);
  return { sums: inOrder, without };
}
