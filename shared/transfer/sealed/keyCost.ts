/** How a password becomes a key; stands in the file, so that it can be raised later. Memory in KiB. */
export type KeyCost = { memory: number; passes: number; lanes: number };

/** RFC 9106, second recommendation. */
export const keyCost: KeyCost = { memory: 65_536, passes: 3, lanes: 4 };

/** What a file may ask of this machine (RELIABILITY.md 3.7): 1 GiB, 20 passes, 8 lanes. */
export function isBearable({ memory, passes, lanes }: KeyCost): boolean {
  return (
    lanes >= 1 && lanes <= 8 && passes >= 1 && passes <= 20 && memory >= 8 * lanes && memory <= 1_048_576
  );
}
