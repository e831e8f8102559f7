import type { Workspace } from "@shared/domain/workspace";
import type { OutlineNotice } from "../outline";
import { isDoubtful, type ProposalKind, proposalKinds } from "../strategy/proposal";
import { proposeStrategy } from "../strategyOutline";
import { rememberedFor, usualRule } from "../table/rememberedSource";
import type { Change, DifferenceRule, ReadingWords } from "./change";
import { type ReadingCounts, strategyCounts, tableCounts } from "./readingCounts";
import type { Source } from "./source";
import { strategyChanges } from "./strategyChanges";
import { planStrategy } from "./strategyPlan";
import { tableChanges } from "./tableChanges";
import { planTable } from "./tablePlan";
import { isTaken } from "./tableRows";
import { suggestColumns } from "./tableSuggestion";
import { requiredField, suggestKey, type TableTarget } from "./tableTargets";

/** What one reading would store, with the figures people check. */
export type ReadingReport = {
  fileNames: readonly string[];
  holds: "text" | "table";
  counts: ReadingCounts;
  /** Lines of a strategy by what they become. */
  lines?: Partial<Record<ProposalKind, number>>;
  /** Chapters of the agenda that get or have the source's words. */
  chapters?: { chapter: string; comparison: string }[];
  /** Lines to check: guesses without firm ground. */
  doubtful?: number;
  notices: readonly OutlineNotice[];
  /** Heading -> field of a table; columns that are left out do not occur. */
  mapping?: Readonly<Record<string, string>>;
  unread?: number;
  skipped?: number;
};

export type PlannedReading = { report: ReadingReport; changes: Change[] };
/** Without a rule a text keeps what differs, and a table does as is usual for its source. */
export type Reading = (
  workspace: Workspace,
  rule: DifferenceRule | undefined,
  words: ReadingWords,
) => PlannedReading;

function readingOfTexts(sources: readonly Source[]): Reading[] {
  const outlines = sources.flatMap((source) => (source.holds === "text" ? [source.outline] : []));
  if (outlines.length === 0) return [];
  const proposal = proposeStrategy(outlines);
  return [
    (workspace, rule, words) => {
      const plan = planStrategy(proposal, workspace, words);
      const of = (kind: ProposalKind) => proposal.nodes.filter((node) => node.kind === kind).length;
      const report: ReadingReport = {
        fileNames: proposal.fileNames,
        holds: "text",
        counts: strategyCounts(plan),
        lines: Object.fromEntries(proposalKinds.map((kind) => [kind, of(kind)])),
        chapters: plan.chapters.map(({ chapter, comparison }) => ({ chapter, comparison })),
        doubtful: proposal.nodes.filter(isDoubtful).length,
        notices: proposal.notices,
      };
      return { report, changes: strategyChanges(plan, workspace, rule ?? "keep", words) };
    },
  ];
}

function readingOfTable(
  { fileName, table }: Extract<Source, { holds: "table" }>,
  target: TableTarget,
): Reading {
  return (workspace, rule, words) => {
    const profiles = workspace.importProfiles.filter((profile) => profile.target === target);
    const remembered = rememberedFor(table, profiles, fileName);
    const fits = remembered && Object.values(remembered.mapping).includes(requiredField[target]);
    const mapping = fits ? remembered.mapping : suggestColumns(table, target);
    const keyField = fits ? remembered.keyField : suggestKey(target, mapping);
    const plan = planTable(table, mapping, target, workspace, { keyField });
    const report: ReadingReport = {
      fileNames: [fileName],
      holds: "table",
      counts: tableCounts(plan),
      notices: [],
      mapping,
      unread: plan.unread.filter((cell) => !isTaken(cell)).length,
      skipped: plan.refused.length,
    };
    const used = rule ?? usualRule(fits ? remembered : undefined, keyField);
    return { report, changes: tableChanges(plan, workspace, used, words, fileName) };
  };
}

/** Readings in the order they are stored: all texts together as one strategy, then each table. */
export function planReading(sources: readonly Source[], target: TableTarget): Reading[] {
  const tables = sources.flatMap((source) => (source.holds === "table" ? [source] : []));
  return [...readingOfTexts(sources), ...tables.map((table) => readingOfTable(table, target))];
}
