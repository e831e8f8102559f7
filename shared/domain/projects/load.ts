import { isOpen, type Project } from "./project";
import { type Quarter, workingDaysByQuarter } from "./quarters";
import { periodOf } from "./schedule";

/** Why a project's effort stands in no quarter, or not with any department. */
export const loadGaps = ["noEffort", "noPeriod", "notDivided", "paused"] as const;
export type LoadGap = (typeof loadGaps)[number];

/** What one department gives; without an id: effort nobody has divided among departments yet. */
export type UnitLoad = {
  orgUnitId?: string;
  /** Person-days by quarter, not rounded. */
  byQuarter: ReadonlyMap<Quarter, number>;
  /** Person-days of projects without begin and end. */
  undated: number;
  /** All of it. */
  total: number;
  /** Projects it gives to. */
  projectIds: readonly string[];
};

/** What stands apart, named so that nothing is dropped silently. */
export type LeftFromLoad = { project: Project; gap: LoadGap; days: number };

export type Load = { units: UnitLoad[]; left: LeftFromLoad[] };

type Share = { orgUnitId?: string; days: number };

/** Person-days of a project as far as anybody wrote them down: the sum of the departments where that is more. */
export function effortOf({ effortDays = 0, unitEfforts = [] }: Pick<Project, "effortDays" | "unitEfforts">): {
  total: number;
  divided: number;
} {
  const divided = unitEfforts.reduce((sum, { days }) => sum + days, 0);
  return { total: Math.max(effortDays, divided), divided };
}

/**
 * Load per department and quarter: each project's person-days are spread over its period by the share of working
 * days in each quarter; what is not divided among departments stands under none. Closed and archived projects bind
 * nobody any more; paused ones bind nobody now and are named in `left`, as are projects without effort or dates.
 */
export function loadOf(projects: readonly Project[]): Load {
  const loads = new Map<string | undefined, Collected>();
  const left: LeftFromLoad[] = [];
  for (const project of projects) {
    if (project.archivedAt || !isOpen(project)) continue;
    const { total, divided } = effortOf(project);
    if (project.phase === "paused" || total === 0) {
      left.push({ project, gap: total === 0 ? "noEffort" : "paused", days: total });
      continue;
    }
    const { start, end } = periodOf(project);
    const dated = start !== undefined && end !== undefined;
    if (!dated) left.push({ project, gap: "noPeriod", days: total });
    if (total > divided) left.push({ project, gap: "notDivided", days: total - divided });
    const quarters = dated ? workingDaysByQuarter(start, end) : undefined;
    const shares: Share[] = [...(project.unitEfforts ?? []), { days: total - divided }];
    for (const { orgUnitId, days } of shares)
      if (days > 0) collected(loads, orgUnitId).add(project.id, days, quarters);
  }
  return { units: [...loads.values()].map((load) => load.result()), left };
}

/**
 * What each project asks of one department (or of none, for effort nobody divided): the lines that department's load
 * is made of, heaviest first.
 */
export function loadByProject(
  projects: readonly Project[],
  orgUnitId: string | undefined,
): { project: Project; load: UnitLoad }[] {
  return projects
    .flatMap((project) => {
      const load = loadOf([project]).units.find((unit) => unit.orgUnitId === orgUnitId);
      return load ? [{ project, load }] : [];
    })
    .sort((a, b) => b.load.total - a.load.total);
}

/** Adds up what one department gives. */
class Collected {
  readonly #byQuarter = new Map<Quarter, number>();
  readonly #projectIds = new Set<string>();
  #undated = 0;
  #total = 0;

  constructor(readonly orgUnitId: string | undefined) {}

  add(projectId: string, days: number, quarters: ReadonlyMap<Quarter, number> | undefined): void {
    this.#projectIds.add(projectId);
    this.#total += days;
    if (!quarters) {
      this.#undated += days;
      return;
    }
    const all = [...quarters.values()].reduce((sum, count) => sum + count, 0);
    for (const [quarter, count] of quarters)
      this.#byQuarter.set(quarter, (this.#byQuarter.get(quarter) ?? 0) + (days * count) / all);
  }

  result(): UnitLoad {
    return {
      ...(this.orgUnitId === undefined ? {} : { orgUnitId: this.orgUnitId }),
      byQuarter: this.#byQuarter,
      undated: this.#undated,
      total: this.#total,
      projectIds: [...this.#projectIds],
    };
  }
}

function collected(loads: Map<string | undefined, Collected>, orgUnitId: string | undefined): Collected {
  const found = loads.get(orgUnitId) ?? new Collected(orgUnitId);
  loads.set(orgUnitId, found);
  return found;
}

/** What a window of quarters shows of a department: what lies before it, in it, and behind it. */
export function loadWithin(
  { byQuarter }: Pick<UnitLoad, "byQuarter">,
  window: readonly Quarter[],
): { before: number; within: number[]; after: number } {
  const [first = "", last = ""] = [window[0], window.at(-1)];
  let before = 0;
  let after = 0;
  for (const [quarter, days] of byQuarter) {
    if (quarter < first) before += days;
    if (quarter > last) after += days;
  }
  return { before, within: window.map((quarter) => byQuarter.get(quarter) ?? 0), after };
}
