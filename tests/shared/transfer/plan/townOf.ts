import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { applyToWorkspace, type NumberedWorkspace } from "@shared/transfer/plan/applyToWorkspace";
import type { Change, DifferenceRule, ReadingWords } from "@shared/transfer/plan/change";
import { strategyChanges } from "@shared/transfer/plan/strategyChanges";
import { planStrategy } from "@shared/transfer/plan/strategyPlan";
import type { Proposal } from "@shared/transfer/strategy/proposal";

export const words: ReadingWords = {
  picture: "Abbildung",
  agendaTitle: "Digitale Agenda",
  readFrom: (fileName, number, headings = []) =>
    [`Eingelesen aus ${fileName}`, ...headings, ...(number === undefined ? [] : [`Nr. ${number}`])].join(
      ", ",
    ),
};

export const emptyTown = (): NumberedWorkspace => ({ workspace: emptyWorkspace(), counters: {} });

const now = "2026-03-01T08:00:00.000Z";

export const apply = (town: NumberedWorkspace, changes: readonly Change[]) =>
  applyToWorkspace(town, changes, now);

/** The town after a proposal was read in. */
export function readInto(
  town: NumberedWorkspace,
  proposal: Proposal,
  rule: DifferenceRule = "keep",
): NumberedWorkspace {
  const plan = planStrategy(proposal, town.workspace, words);
  return apply(town, strategyChanges(plan, town.workspace, rule, words));
}

/** What reading a proposal in would change now. */
export const changesNow = (town: NumberedWorkspace, proposal: Proposal, rule: DifferenceRule = "keep") =>
  strategyChanges(planStrategy(proposal, town.workspace, words), town.workspace, rule, words);

export const titles = (records: Workspace["goals" | "measures" | "actionFields" | "guidelines"]) =>
  records.map((record) => `${record.code} ${record.title}`);
