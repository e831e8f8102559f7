/**
 * So many records are checked, hashed or handed to the engine in one go: some hundredths of a second. Then the window
 * gets its turn.
 */
export const portion = 250;

/** Writes on their way within one transaction. The engine keeps their order, so only the end waits for them. */
export class Writes {
  readonly #underWay: PromiseLike<unknown>[] = [];

  add(write: PromiseLike<unknown>): void {
    // A failure is told by `stored`; until then nobody listens.
    write.then(undefined, () => {});
    this.#underWay.push(write);
  }

  /**
   * Gives the window its turn without ending the transaction: waits for all but the newest write, so that the engine
   * has something to do while the next portion is made ready. Throws what went wrong with them.
   */
  async turn(): Promise<void> {
    await this.#underWay.at(-2);
  }

  /** Waits until everything is stored; throws what went wrong. */
  async stored(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

/** Gives the window its turn where no transaction runs. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A list cut into portions, in its order. */
export function portionsOf<T>(values: readonly T[]): T[][] {
  const count = Math.ceil(values.length / portion);
  return Array.from({ length: count }, (_, at) => values.slice(at * portion, (at + 1) * portion));
}

/**
 * Begins one write after the other, with a turn for the window in between. Where a step throws, what is on its way
 * ends well first, so that the transaction is taken back without further failures.
 */
export async function writeInTurns(
  writes: Writes,
  steps: readonly (() => PromiseLike<unknown>)[],
): Promise<void> {
  try {
    for (const [at, step] of steps.entries()) {
      // What is waited for must be a write: anything else would end the transaction after a hundred times.
      if (at > 1) await writes.turn();
      writes.add(step());
    }
  } catch (thrown) {
    await writes.stored();
    throw thrown;
  }
}
