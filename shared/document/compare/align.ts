/** How two sequences go together: pairs of positions, or a position of one side alone, in reading order. */
export type Aligned = { before: number; after: number } | { before: number } | { after: number };

/** Largest table of the exact method; beyond it a passage counts as replaced. */
const largest = 1_000_000;

/**
 * Finds what stayed: first by entries that occur once on each side and kept their order, then exactly within
 * the gaps between them. Near linear for documents, whose entries are mostly unique.
 */
export function align(before: readonly string[], after: readonly string[]): Aligned[] {
  const found: Aligned[] = [];
  alignRange(before, after, { b: 0, bEnd: before.length, a: 0, aEnd: after.length }, found);
  return found;
}

type Range = { b: number; bEnd: number; a: number; aEnd: number };

function alignRange(
  before: readonly string[],
  after: readonly string[],
  range: Range,
  found: Aligned[],
): void {
  let { b, bEnd, a, aEnd } = range;
  while (b < bEnd && a < aEnd && before[b] === after[a]) found.push({ before: b++, after: a++ });
  const tail: Aligned[] = [];
  while (b < bEnd && a < aEnd && before[bEnd - 1] === after[aEnd - 1])
    tail.push({ before: --bEnd, after: --aEnd });
  tail.reverse();

  const fixed = b < bEnd && a < aEnd ? steadyPairs(before, after, { b, bEnd, a, aEnd }) : [];
  if (fixed.length > 0) {
    for (const pair of fixed) {
      alignRange(before, after, { b, bEnd: pair.before, a, aEnd: pair.after }, found);
      found.push(pair);
      b = pair.before + 1;
      a = pair.after + 1;
    }
    alignRange(before, after, { b, bEnd, a, aEnd }, found);
  } else {
    found.push(...exact(before, after, { b, bEnd, a, aEnd }));
  }
  found.push(...tail);
}

/** Entries that are unique on both sides, as far as they kept their order. */
function steadyPairs(
  before: readonly string[],
  after: readonly string[],
  { b, bEnd, a, aEnd }: Range,
): { before: number; after: number }[] {
  const places = uniquePlaces(after, a, aEnd);
  const candidates: { before: number; after: number }[] = [];
  for (const [entry, place] of uniquePlaces(before, b, bEnd)) {
    const other = places.get(entry);
    if (other !== undefined) candidates.push({ before: place, after: other });
  }
  return longestRising(candidates);
}

function uniquePlaces(entries: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const entry = entries[index] ?? "";
    if (places.has(entry)) repeated.add(entry);
    else places.set(entry, index);
  }
  for (const entry of repeated) places.delete(entry);
  return places;
}

/** The longest selection whose `after` rises; candidates are ordered by `before`. */
function longestRising(
  candidates: readonly { before: number; after: number }[],
): { before: number; after: number }[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, { after }] of candidates.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const chosen: { before: number; after: number }[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = candidates[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}

/** Longest common subsequence by table. */
function exact(before: readonly string[], after: readonly string[], { b, bEnd, a, aEnd }: Range): Aligned[] {
  const rows = bEnd - b;
  const columns = aEnd - a;
  if (rows === 0 || columns === 0 || rows * columns > largest) return replaced({ b, bEnd, a, aEnd });
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[b + row] === after[a + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const found: Aligned[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (before[b + row] === after[a + column]) found.push({ before: b + row++, after: a + column++ });
    else if (at(row + 1, column) >= at(row, column + 1)) found.push({ before: b + row++ });
    else found.push({ after: a + column++ });
  }
  return [...found, ...replaced({ b: b + row, bEnd, a: a + column, aEnd })];
}

function replaced({ b, bEnd, a, aEnd }: Range): Aligned[] {
  const found: Aligned[] = [];
  for (let index = b; index < bEnd; index += 1) found.push({ before: index });
  for (let index = a; index < aEnd; index += 1) found.push({ after: index });
  return found;
}
