import type { Process } from "./process";
import {
  defaultWeights,
  type PriorityCriterion,
  priorityCriteria,
  type RegisterSetting,
} from "./registerSetting";

/** Criteria of value (N) and of feasibility (M). DOMAIN.md (c), Process priority. */
export const valueCriteria = ["N1", "N2", "N3", "N4", "N5"] as const;
export const feasibilityCriteria = ["M1", "M2", "M3", "M4"] as const;

/** Where a process stands in the matrix of value and feasibility; both halves begin at 50 per cent. */
export const quadrants = ["first", "lead", "filler", "later"] as const;
export type Quadrant = (typeof quadrants)[number];

/** Below this share of known weight no rank is given. */
export const rankedFrom = 0.6;

export type Priority = {
  /** Points 0 to 4 per criterion; absent where the register does not know. */
  points: Partial<Record<PriorityCriterion, number>>;
  /** Hours of work bound in a year, and full-time posts. */
  boundHours?: number;
  fte?: number;
  /** 0 to 100 over the known weights; absent where nothing is known. */
  score?: number;
  /** Shares 0 to 1 of what value and feasibility could reach over their known weights. */
  value?: number;
  feasibility?: number;
  /** Share 0 to 1 of all weight that is known. */
  coverage: number;
  /** Only from {@link rankedFrom} on. */
  quadrant?: Quadrant;
};

export type PrioritySetting = Pick<RegisterSetting, "weights" | "annualHours">;
export const defaultPrioritySetting: PrioritySetting = { weights: { ...defaultWeights }, annualHours: 1600 };

/** Hours of work a process binds in a year. */
export function boundHours({ casesPerYear, handlingMinutes }: Process): number | undefined {
  if (casesPerYear === undefined || handlingMinutes === undefined) return undefined;
  return (casesPerYear * handlingMinutes) / 60;
}

/** Upper bounds of 0, 1, 2 and 3 points, in hours a year. */
const hourSteps = [50, 200, 500, 1500];
const stepOf = (amount: number, steps: readonly number[]) => steps.filter((step) => amount >= step).length;

/** Points of a criterion read off an entry of the register; undefined where it says nothing about it. */
const pointsOf: Readonly<Record<PriorityCriterion, (process: Process) => number | undefined>> = {
  N1: (process) => {
    const hours = boundHours(process);
    return hours === undefined ? undefined : stepOf(hours, hourSteps);
  },
  N2: ({ potential }) => potential,
  N3: ({ mediaBreaks }) => (mediaBreaks === undefined ? undefined : Math.min(mediaBreaks, 4)),
  N4: ({ outsideEffect }) => outsideEffect,
  N5: ({ knowledgeLossRisk }) => knowledgeLossRisk,
  M1: ({ solutionAvailable }) =>
    solutionAvailable === undefined ? undefined : solutionPoints[solutionAvailable],
  M2: ({ complexity }) => (complexity === undefined ? undefined : 4 - complexity),
  M3: ({ departmentReadiness }) => departmentReadiness,
  M4: ({ legalObstacle }) => (legalObstacle === undefined ? undefined : legalObstacle ? 0 : 4),
};

/** Nothing to buy or take over … a component that is already paid for. Ours, like the weights. */
const solutionPoints = { none: 0, concept: 1, standard: 3, efa: 4, base_component: 4 } as const;

type Points = Priority["points"];

/** Reached share of the known weights of some criteria; undefined where none is known. */
function share(points: Points, of: readonly PriorityCriterion[], weights: PrioritySetting["weights"]) {
  const known = of.filter((criterion) => points[criterion] !== undefined);
  const possible = known.reduce((sum, criterion) => sum + weights[criterion], 0);
  if (possible === 0) return undefined;
  return (
    known.reduce((sum, criterion) => sum + (weights[criterion] * (points[criterion] ?? 0)) / 4, 0) / possible
  );
}

/** High value and feasible first; valuable but hard is a lead project; easy but of little value fills gaps. */
function quadrantOf(value: number, feasibility: number): Quadrant {
  if (value >= 0.5) return feasibility >= 0.5 ? "first" : "lead";
  return feasibility >= 0.5 ? "filler" : "later";
}

/**
 * Value-benefit analysis of one process: weighted points over what is known, with how much that is. Legal duty is no
 * part of it. DOMAIN.md (c), Process priority.
 */
export function priorityOf(process: Process, { weights, annualHours }: PrioritySetting): Priority {
  const points: Points = {};
  for (const criterion of priorityCriteria) {
    const found = pointsOf[criterion](process);
    if (found !== undefined) points[criterion] = found;
  }
  const total = priorityCriteria.reduce((sum, criterion) => sum + weights[criterion], 0);
  const known = priorityCriteria.reduce(
    (sum, criterion) => sum + (points[criterion] === undefined ? 0 : weights[criterion]),
    0,
  );
  const coverage = total === 0 ? 0 : known / total;
  const overall = share(points, priorityCriteria, weights);
  const value = share(points, valueCriteria, weights);
  const feasibility = share(points, feasibilityCriteria, weights);
  const hours = boundHours(process);
  return {
    points,
    coverage,
    ...(hours === undefined ? {} : { boundHours: hours, fte: hours / annualHours }),
    ...(overall === undefined ? {} : { score: overall * 100 }),
    ...(value === undefined ? {} : { value }),
    ...(feasibility === undefined ? {} : { feasibility }),
    ...(coverage >= rankedFrom && value !== undefined && feasibility !== undefined
      ? { quadrant: quadrantOf(value, feasibility) }
      : {}),
  };
}

/** The weights' sum; anything but 100 is told before they are kept. */
export function weightSum(weights: PrioritySetting["weights"]): number {
  return priorityCriteria.reduce((sum, criterion) => sum + weights[criterion], 0);
}

/** Made once: made for every comparison, it takes seconds with tens of thousands of entries. */
const byCode = new Intl.Collator("de", { numeric: true });

export type Ranked = { process: Process; priority: Priority; rank?: number };

/**
 * The register in the order to be touched: legal duties pinned on top by their day, then by score; entries of which
 * too little is known come last and have no rank.
 */
export function ranked(processes: readonly Process[], setting: PrioritySetting): Ranked[] {
  const rated = processes.map((process) => ({ process, priority: priorityOf(process, setting) }));
  const isRanked = ({ priority }: Ranked) => priority.coverage >= rankedFrom && priority.score !== undefined;
  const byScore = (a: Ranked, b: Ranked) =>
    Number(isRanked(b)) - Number(isRanked(a)) ||
    (isRanked(a) ? (b.priority.score ?? 0) - (a.priority.score ?? 0) : 0) ||
    byCode.compare(a.process.code, b.process.code);
  const ranks = new Map<string, number>();
  for (const each of rated.filter(isRanked).sort(byScore)) ranks.set(each.process.id, ranks.size + 1);
  const dutyDay = ({ process }: Ranked) => process.mandatoryBy ?? "9999-12-31";
  return rated
    .sort(
      (a, b) =>
        Number(b.process.mandatory) - Number(a.process.mandatory) ||
        (a.process.mandatory && b.process.mandatory ? dutyDay(a).localeCompare(dutyDay(b)) : 0) ||
        byScore(a, b),
    )
    .map((each) => {
      const rank = ranks.get(each.process.id);
      return rank === undefined ? each : { ...each, rank };
    });
}
