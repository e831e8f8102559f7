import { type Quarter, quarterAfter, quarterOf, quartersFrom } from "./quarters";
import type { RoadmapEntry } from "./roadmap";

/** Quarters from the present one on, or all there are. */
export const roadmapHorizons = ["4", "8", "16", "all"] as const;
export type RoadmapHorizon = (typeof roadmapHorizons)[number];

/** Years shown at most to each side of today, so that one mistyped date does not stretch the picture. */
const mostYears = 12;

/** The quarters a horizon shows; "all" runs from the first to the last day of the entries and holds today. */
export function roadmapQuarters(
  entries: readonly RoadmapEntry[],
  horizon: RoadmapHorizon,
  today: string,
): Quarter[] {
  const now = quarterOf(today);
  if (horizon !== "all") return quartersFrom(now, Number(horizon));
  const [least, most] = [quarterAfter(now, -4 * mostYears), quarterAfter(now, 4 * mostYears)];
  let [first, last] = [now, now];
  for (const { start, end } of entries)
    for (const dated of [start, end]) {
      if (!dated) continue;
      const quarter = quarterOf(dated.day);
      if (quarter < least || quarter > most) continue;
      if (quarter < first) first = quarter;
      if (quarter > last) last = quarter;
    }
  let count = 1;
  while (quarterAfter(first, count - 1) < last) count += 1;
  return quartersFrom(first, count);
}

/** Where a bar stands among the quarters shown: indexes of its first and last, and what its ends mean. */
export type RoadmapSpan = {
  from: number;
  to: number;
  /** The end lies outside what is shown. */
  cut: { start: boolean; end: boolean };
  /** Nobody has set that end. */
  open: { start: boolean; end: boolean };
};

/** An entry's bar; undefined where it has no day, or none that is shown. One missing end is drawn one quarter long. */
export function roadmapSpan(
  { start, end }: Pick<RoadmapEntry, "start" | "end">,
  quarters: readonly Quarter[],
): RoadmapSpan | undefined {
  const [first, last] = [quarters[0], quarters.at(-1)];
  const one = start ?? end;
  if (!one || !first || !last) return undefined;
  const begins = quarterOf(one.day);
  const ends = quarterOf((end ?? one).day);
  if (ends < first || begins > last) return undefined;
  return {
    from: Math.max(0, quarters.indexOf(begins)),
    to: ends > last ? quarters.length - 1 : quarters.indexOf(ends),
    cut: { start: begins < first, end: ends > last },
    open: { start: start === undefined, end: end === undefined },
  };
}

/** Entries with a bar, those whose time lies outside, and those without a day. */
export type PlacedRoadmap = {
  shown: readonly RoadmapEntry[];
  outside: readonly RoadmapEntry[];
  undated: readonly RoadmapEntry[];
};

/** Sorts entries by whether the quarters show them; none is dropped silently. */
export function placedRoadmap(entries: readonly RoadmapEntry[], quarters: readonly Quarter[]): PlacedRoadmap {
  const placed = { shown: [], outside: [], undated: [] } as Record<keyof PlacedRoadmap, RoadmapEntry[]>;
  for (const entry of entries) {
    if (!entry.start && !entry.end) placed.undated.push(entry);
    else placed[roadmapSpan(entry, quarters) ? "shown" : "outside"].push(entry);
  }
  return placed;
}
