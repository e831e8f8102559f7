import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import { inOrder } from "./domain/workspace";

export type Placed = { id: string; position: string; createdAt: string };

/** Longer keys are usable no more: a key grows by a letter in about six placements at the same spot. */
const longestKey = 250;

/** Letters a key has. The outermost first ones, to which nobody ever counts, leave no room beyond them. */
const keyLetters = /^[B-Za-y][0-9A-Za-z]+$/;

/**
 * Whether a new key can be made beside this one. Records from elsewhere may carry any text as their position: it
 * orders them like a key, but leaves no way to count on from it.
 */
export function isUsablePosition(position: string): boolean {
  if (position.length > longestKey || !keyLetters.test(position)) return false;
  try {
    generateKeyBetween(position, null);
    return true;
  } catch {
    return false;
  }
}

/** `count` positions behind all siblings, in order, whatever the siblings have for positions. */
export function positionsAtEnd(siblings: readonly Placed[], count: number): string[] {
  const last = inOrder(siblings).at(-1)?.position ?? "";
  const [kept, counted] = countedEnd(last);
  return generateNKeysBetween(counted, null, count).map((key) => kept + key);
}

/** A position behind all siblings. */
export function positionAtEnd(siblings: readonly Placed[]): string {
  const [position = ""] = positionsAtEnd(siblings, 1);
  return position;
}

/**
 * What of a position is kept as it is, and the key at its end that is counted on, null for none. A text with a key
 * behind it stands behind the text; counting on from that key keeps positions from growing with each record.
 */
function countedEnd(position: string): [string, string | null] {
  for (let start = Math.max(0, position.length - longestKey); start < position.length; start += 1) {
    const end = position.slice(start);
    if (isUsablePosition(end)) return [position.slice(0, start), end];
  }
  return [position, null];
}

/** A place in an order, and the records that get other positions so that there is room for it. */
export type Place = { position: string; moved: { id: string; position: string }[] };

/**
 * A place before the record that stands at `index` of an order (its length = behind all). Where the neighbours leave
 * no room, because their positions are equal or unusable, the fewest records around it are numbered anew; the order
 * of all of them stays.
 */
export function placeAt(ordered: readonly Placed[], index: number): Place {
  if (index >= ordered.length) return { position: positionAtEnd(ordered), moved: [] };
  let first = index;
  while (first > 0 && !isUsablePosition(ordered[first - 1]?.position ?? "")) first -= 1;
  const low = ordered[first - 1]?.position ?? null;
  const hasRoom = (position: string) => isUsablePosition(position) && (low === null || low < position);
  let end = index;
  while (end < ordered.length && !hasRoom(ordered[end]?.position ?? "")) end += 1;
  const high = ordered[end]?.position ?? null;
  const keys = generateNKeysBetween(low, high, end - first + 1);
  const [position = ""] = keys.splice(index - first, 1);
  const moved = ordered.slice(first, end).map(({ id }, place) => ({ id, position: keys[place] ?? "" }));
  return { position, moved };
}
