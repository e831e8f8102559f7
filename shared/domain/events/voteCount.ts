import type { VoteRound } from "./voteRound";

type Counted = Pick<
  VoteRound,
  "options" | "dotsPerPerson" | "maxPerOption" | "tables" | "counts" | "tieOrder"
>;

/** Dots the whole room has: people times dots. */
export function budgetOf({ tables, dotsPerPerson }: Counted): number {
  return tables.reduce((sum, { people }) => sum + people * dotsPerPerson, 0);
}

/** Dots a table gave to an option. */
export function dotsOf({ counts }: Counted, tableId: string, optionId: string): number {
  return counts.find((count) => count.tableId === tableId && count.optionId === optionId)?.dots ?? 0;
}

/** Dots a table has not given yet. */
export function leftOf(round: Counted, tableId: string): number {
  const table = round.tables.find(({ id }) => id === tableId);
  const given = round.counts.reduce((sum, count) => sum + (count.tableId === tableId ? count.dots : 0), 0);
  return (table?.people ?? 0) * round.dotsPerPerson - given;
}

/** Why a number of dots cannot be entered, with the most that can. */
export type Refusal = { why: "overBudget" | "overOption"; most: number };

/**
 * Whether a table may give this many dots to an option: its people have so many in all, and so many for one
 * option. FIELD.md M5: votes above the budget are refused with a reason.
 */
export function refusalOf(
  round: Counted,
  tableId: string,
  optionId: string,
  dots: number,
): Refusal | undefined {
  const people = round.tables.find(({ id }) => id === tableId)?.people ?? 0;
  const forOption = people * Math.min(round.maxPerOption, round.dotsPerPerson);
  if (dots > forOption) return { why: "overOption", most: forOption };
  const free = leftOf(round, tableId) + dotsOf(round, tableId, optionId);
  return dots > free ? { why: "overBudget", most: free } : undefined;
}

/** The counts with a table's dots for an option set; 0 takes them away. */
export function withDots(
  counts: VoteRound["counts"],
  tableId: string,
  optionId: string,
  dots: number,
): VoteRound["counts"] {
  const others = counts.filter((count) => count.tableId !== tableId || count.optionId !== optionId);
  return dots > 0 ? [...others, { tableId, optionId, dots }] : others;
}

/** What an option got: the sum and how it is spread over the tables. */
export type OptionResult = {
  optionId: string;
  dots: number;
  /** Place from 1; options with as many dots share it until the tie is broken. */
  place: number;
  isTied: boolean;
  /** Dots of each table, in the order of the tables. */
  byTable: readonly number[];
  /** Tables that gave at least one dot: many = wide support, one = a single table's wish. */
  supporters: number;
};

/** Options from most to fewest dots; ties go by the order the room decided and stay marked until then. */
export function resultsOf(round: Counted): OptionResult[] {
  const results = round.options.map(({ id: optionId }) => {
    const byTable = round.tables.map(({ id }) => dotsOf(round, id, optionId));
    const dots = byTable.reduce((sum, given) => sum + given, 0);
    return { optionId, dots, byTable, supporters: byTable.filter((given) => given > 0).length };
  });
  const rank = (optionId: string) => {
    const at = round.tieOrder.indexOf(optionId);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const sorted = results.sort((a, b) => b.dots - a.dots || compareRanks(rank(a.optionId), rank(b.optionId)));
  return sorted.map((result) => {
    const same = sorted.filter(
      (other) =>
        other !== result && other.dots === result.dots && rank(other.optionId) === rank(result.optionId),
    );
    const ahead = sorted.filter(
      (other) =>
        other.dots > result.dots ||
        (other.dots === result.dots && rank(other.optionId) < rank(result.optionId)),
    );
    return { ...result, place: ahead.length + 1, isTied: result.dots > 0 && same.length > 0 };
  });
}

const compareRanks = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Dots per person by the rule of thumb: half the options, at most five, at least one. DOMAIN.md (c) [P]. */
export function usualDots(options: number): number {
  return Math.max(1, Math.min(5, Math.floor(options / 2)));
}
