import type { Preparation } from "./preparation";
import type { TriageOutcome } from "./triage";

/** Departments that must have been heard before something becomes strategic. DOMAIN.md (d), completeness gate. */
export const requiredPerspectives = 3;

/** What an outcome may still lack, in the order of the form. */
export const gateItems = [
  "title",
  "outcomeStatement",
  "indicator",
  "leadPerson",
  "goal",
  "perspectives",
  "projectTitle",
  "goalOrReason",
  "owner",
  "deputy",
  "start",
  "end",
  "units",
] as const;
export type GateItem = (typeof gateItems)[number];

const strategic: readonly GateItem[] = [
  "title",
  "outcomeStatement",
  "indicator",
  "leadPerson",
  "perspectives",
];
const delivery: readonly GateItem[] = ["owner", "deputy", "start", "end", "units"];

/**
 * What each outcome needs (DOMAIN.md (d)): strategic ones an outcome sentence, an indicator or "folgt bis", a
 * leadership owner and three perspectives; a project its goal or a reason, owner and deputy, start and end,
 * units. A guideline is a rule, so indicator and owner do not apply; for quick wins and duties of the line the
 * source asks nothing, we ask who does it.
 */
export const needsOf = {
  goal: strategic,
  measure: ["title", "outcomeStatement", "indicator", "leadPerson", "goal", "perspectives"],
  guideline: ["title", "outcomeStatement", "perspectives"],
  split: [...strategic, "projectTitle", ...delivery],
  project: ["title", "goalOrReason", ...delivery],
  quick_win: ["title", "owner"],
  line_task: ["title", "units"],
  parked: [],
  discarded: [],
} as const satisfies Record<TriageOutcome, readonly GateItem[]>;

const isFilled = (text: string | undefined) => (text ?? "").trim() !== "";

const isPresent: Record<GateItem, (of: Preparation) => boolean> = {
  title: (of) => isFilled(of.title),
  outcomeStatement: (of) => isFilled(of.outcomeStatement),
  indicator: (of) => isFilled(of.indicator) || of.indicatorFollowsBy !== undefined,
  leadPerson: (of) => of.leadPersonId !== undefined,
  goal: (of) => (of.goalIds?.length ?? 0) > 0,
  perspectives: (of) => (of.perspectives?.length ?? 0) >= requiredPerspectives,
  projectTitle: (of) => isFilled(of.projectTitle),
  goalOrReason: (of) => (of.goalIds?.length ?? 0) > 0 || isFilled(of.noGoalReason),
  owner: (of) => of.ownerPersonId !== undefined,
  deputy: (of) => of.deputyPersonId !== undefined && of.deputyPersonId !== of.ownerPersonId,
  start: (of) => of.startPlan !== undefined,
  end: (of) => of.endPlan !== undefined && of.endPlan >= (of.startPlan ?? ""),
  units: (of) => (of.orgUnitIds?.length ?? 0) > 0,
};

/** What is still missing before an outcome may be decided; empty when the gate is open. */
export function missingFor(outcome: TriageOutcome, prepared: Preparation): readonly GateItem[] {
  const needs: readonly GateItem[] = needsOf[outcome];
  return needs.filter((item) => !isPresent[item](prepared)).concat(measureOfSplit(outcome, prepared));
}

/** The strategic half of a mixed form may be a measure, which then needs its goal. */
function measureOfSplit(outcome: TriageOutcome, prepared: Preparation): readonly GateItem[] {
  const needed = outcome === "split" && prepared.strategicHalf === "measure" && !isPresent.goal(prepared);
  return needed ? ["goal"] : [];
}
