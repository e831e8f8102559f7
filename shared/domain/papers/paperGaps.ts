import { isEmptyRichText } from "../richText";
import type { Workspace } from "../workspace";
import { asksForResolution, type CouncilPaper, type FinancialImpact, isForLeadership } from "./councilPaper";
import { type ItemSource, recordOfItem } from "./outcome";

/** What a paper can lack, in the order of its page. */
export const paperGapKeys = [
  "leadUnit",
  "committees",
  "deciding",
  "dates",
  "order",
  "result",
  "resolution",
  "facts",
  "alternatives",
  "financialImpact",
  "budgetLine",
  "costDiffers",
  "internalItem",
] as const;
export type PaperGap = (typeof paperGapKeys)[number];

/** Planned cost in cents of the projects a paper is about; undefined where none has a budget. */
export function plannedCost(
  { items }: Pick<CouncilPaper, "items">,
  { projects }: Pick<Workspace, "projects">,
): number | undefined {
  const ids = new Set(items.flatMap(({ kind, id }) => (kind === "projects" ? id : [])));
  const budgets = projects.flatMap(({ id, budgetPlan }) => (ids.has(id) ? (budgetPlan ?? []) : []));
  return budgets.length === 0 ? undefined : budgets.reduce((sum, budget) => sum + budget, 0);
}

/** Stated: either none at all, or an amount. */
const isStated = (impact: FinancialImpact | undefined): impact is FinancialImpact =>
  impact !== undefined && (impact.none || impact.amount !== undefined);

const isBlank = (text: string) => text.trim() === "";

/**
 * What a paper lacks before it can go its way, or contradicts. A paper that asks for no resolution needs none, and no
 * alternatives to it. DOMAIN.md (e) Beschlussvorlage.
 */
export function paperGaps(paper: CouncilPaper, source: ItemSource, today: string): PaperGap[] {
  const { consultations, financialImpact: impact } = paper;
  const asks = asksForResolution(paper);
  const cost = plannedCost(paper, source);
  const amount = impact?.none ? 0 : impact?.amount;
  const deciding = consultations.flatMap(({ role, date }) => (role === "decision" ? (date ?? []) : []));
  const before = consultations.flatMap(({ role, date }) =>
    role === "preliminary" || role === "hearing" ? (date ?? []) : [],
  );
  const missing: Readonly<Record<PaperGap, boolean>> = {
    leadUnit: paper.leadUnitId === undefined,
    committees: !isForLeadership(paper) && consultations.length === 0,
    deciding: asks && consultations.length > 0 && !consultations.some(({ role }) => role === "decision"),
    dates: consultations.some(({ date }) => date === undefined),
    order: before.some((day) => deciding.some((last) => day > last)),
    result: consultations.some(({ date, result }) => date !== undefined && date < today && !result),
    resolution: asks && paper.proposedResolution.every(isBlank),
    facts: isEmptyRichText(paper.facts),
    alternatives:
      asks && isEmptyRichText(paper.alternatives) && isEmptyRichText(paper.consequencesIfRejected),
    financialImpact: asks && !isStated(impact),
    budgetLine:
      asks &&
      impact !== undefined &&
      !impact.none &&
      (impact.amount ?? 0) > 0 &&
      (impact.budget === undefined || isBlank(impact.line)),
    costDiffers: cost !== undefined && amount !== undefined && cost !== amount,
    internalItem:
      paper.isPublic &&
      !isForLeadership(paper) &&
      paper.items.some((item) => recordOfItem(item, source)?.sensitivity === "confidential"),
  };
  return paperGapKeys.filter((gap) => missing[gap]);
}
