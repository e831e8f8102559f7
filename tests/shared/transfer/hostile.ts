import { isAppError } from "@shared/errors";
import { expect } from "vitest";

/** Generated files of all hostile suites together; more in long runs: AGENDALOTSE_RUNS=100000 npx vitest run … */
const allRuns = Number(process.env.AGENDALOTSE_RUNS ?? 20_000);

/** A suite's part of the generated files, as options for fast-check. */
export const share = (part: number) => ({
  numRuns: Math.ceil(allRuns * part),
  ...(process.env.AGENDALOTSE_SEED && { seed: Number(process.env.AGENDALOTSE_SEED) }),
});

/** Time for a test's own limit: a busy machine and a raised number of files must not make it fail. */
export const patience = 60_000 + allRuns * 20;

/** What reading a hostile file may come to: its content, or a refusal with a code people get a sentence for. */
export type Outcome<T> = { read: T } | { refused: string; reason: string };

const codes = ["unreadable", "newerData", "tooLarge", "encrypted"];

function refusal(thrown: unknown): { refused: string; reason: string } {
  if (!isAppError(thrown)) throw thrown;
  expect(codes).toContain(thrown.code);
  return { refused: thrown.code, reason: String(thrown.details.reason ?? "") };
}

/** No file may leave a trace on what every object inherits. */
function expectCleanPrototypes(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
}

/** Reads; everything but an expected refusal is thrown on and fails the test. */
export function outcomeOf<T>(read: () => T): Outcome<T> {
  try {
    return { read: read() };
  } catch (thrown) {
    return refusal(thrown);
  } finally {
    expectCleanPrototypes();
  }
}

/** As {@link outcomeOf}, for readers that take their time. */
export async function laterOutcomeOf<T>(read: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { read: await read() };
  } catch (thrown) {
    return refusal(thrown);
  } finally {
    expectCleanPrototypes();
  }
}

/** Longest that one hostile file may keep a reader busy (RELIABILITY.md P11), in milliseconds. */
const longest = 5000;

/**
 * Begins to measure; the function it gives fails when a reader was busy for too long. What counts is the processor's
 * time, so that a machine others use as well does not make a test fail.
 */
export function watch(): () => void {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(longest);
  };
}
