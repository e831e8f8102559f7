/** All chance of the suite comes from here: the seed is printed, and AGENDALOTSE_SEED plays a run again. */
export const seed = Number(process.env.AGENDALOTSE_SEED ?? Date.now() % 1_000_000_000);

/** Whether the long layer was asked for, which takes hours instead of minutes. */
export const isLong = process.env.AGENDALOTSE_FAULTS === "long";

export type Chance = {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  oneOf<T>(choices: readonly T[]): T;
};

/** A stream of chance of its own per name, so that one test's draws do not move another's. */
export function chanceOf(name: string, from = seed): Chance {
  let state = from >>> 0;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    oneOf: (choices) => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error("There is nothing to choose from.");
      return chosen;
    },
  };
}

/** How often something is done: in the crash layer, in the long layer, or as AGENDALOTSE_RUNS says while developing. */
export function runsOf(crash: number, long: number): number {
  const asked = process.env.AGENDALOTSE_RUNS;
  return asked === undefined ? (isLong ? long : crash) : Math.min(Number(asked), isLong ? long : crash);
}
