import { afterAll } from "vitest";
import { seed } from "./chance";

/** One promise of RELIABILITY.md while it is tried: how often, and what was missed. */
export type Tally = {
  run(): void;
  miss(what: string): void;
  /** A figure worth printing beside the gate, added up. */
  add(what: string, count: number): void;
  readonly misses: readonly string[];
};

/** Counts the runs of a promise and prints gate, runs and misses when its file is through. */
export function tallyOf(promise: string, gate: string): Tally {
  let runs = 0;
  const misses: string[] = [];
  const figures = new Map<string, number>();
  afterAll(() => {
    const more = [...figures].map(([what, count]) => `${count} ${what}`).join(", ");
    say(`${promise} · gate: ${gate} · runs: ${runs} · misses: ${misses.length} · seed ${seed}`);
    if (more !== "") say(`   ${more}`);
    for (const miss of misses) say(`   MISSED ${miss}`);
  });
  return {
    run: () => {
      runs += 1;
    },
    miss: (what) => void misses.push(what),
    add: (what, count) => void figures.set(what, (figures.get(what) ?? 0) + count),
    misses,
  };
}

/** One line for the person who reads the run; a test runner would hold it back. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
