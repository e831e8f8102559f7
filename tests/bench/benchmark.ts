/** One measured figure beside its peer or limit on the same work. */
export type BenchRow = {
  what: string;
  beside: string;
  /** Ours and the peer's, in `unit`; medians. */
  ours: number;
  peer: number;
  unit: string;
  /** ours / peer */
  ratio: number;
  /** Largest ratio aimed at. */
  aim: number;
};

/** What every bench module exports; the runner prints the rows as one table. */
export type Benchmark = { name: string; run: (options: { quick: boolean }) => Promise<BenchRow[]> };

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A row from samples of both sides. */
export function row(
  what: string,
  beside: string,
  samples: { ours: readonly number[]; peer: readonly number[] },
  aim: number,
  unit = "ms",
): BenchRow {
  const [ours, peer] = [median(samples.ours), median(samples.peer)];
  return { what, beside, ours, peer, unit, ratio: ours / peer, aim };
}
