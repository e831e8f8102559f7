/**
 * The day each of a row of entries counts to. Entries stand in the order they were made, and the clock of a laptop
 * may jump: the largest part of them whose days run forward keeps its days, every other one counts to the day
 * before it in the row. So neither an empty battery (years back) nor a mistyped year (years ahead) moves the rest.
 */
export function countedDays(days: readonly string[]): string[] {
  const trusted = longestForward(days);
  let current = days[trusted.values().next().value ?? 0] ?? "";
  return days.map((day, index) => {
    if (trusted.has(index)) current = day;
    return current;
  });
}

/** Indexes of the longest part of a list that never runs backwards, in order. */
function longestForward(days: readonly string[]): ReadonlySet<number> {
  /** At [n]: index of the smallest day that can end a part of n + 1 entries. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  days.forEach((day, index) => {
    const place = firstGreater(days, ends, day);
    before[index] = ends[place - 1];
    ends[place] = index;
  });
  const found: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) found.push(index);
  return new Set(found.reverse());
}

/** Where among the ends, whose days rise, the first later day stands. */
function firstGreater(days: readonly string[], ends: readonly number[], day: string): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[ends[middle] ?? 0] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
