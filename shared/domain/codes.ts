import { type CodedKind, codePrefixes } from "./kinds";

/** Code counters as they stand in `meta`: highest number given out per series. */
export type Counters = Record<string, number>;

/**
 * Series a new code belongs to. Goals count within their field ("Z-2" gives Z-2.1, Z-2.2 …; without a field
 * "Z-0"), everything else counts through. Guideline L-1, field HF-2, measure M-14, project P-07.
 */
export function codeSeries(kind: CodedKind, fieldCode: string | undefined): string {
  if (kind !== "goals") return codePrefixes[kind];
  return `Z-${fieldCode ? fieldCode.replace(/^\D+/, "") : "0"}`;
}

/** Least digits of a number, where lists grow long enough to be read in columns. */
const leastDigits: Partial<Record<CodedKind, number>> = { measures: 2, projects: 2, processes: 3 };

/** Writes a number of a series as people read it (M-04, P-12, PR-014). */
export function formatCode(kind: CodedKind, series: string, number: number): string {
  if (kind === "goals") return `${series}.${number}`;
  return `${series}-${String(number).padStart(leastDigits[kind] ?? 1, "0")}`;
}

/** Takes the next number of a series; a number is never given twice, also after undo. */
export function takeNumber(counters: Counters, series: string): { counters: Counters; number: number } {
  const number = (counters[series] ?? 0) + 1;
  return { counters: { ...counters, [series]: number }, number };
}

/** Raises the counters so that a code that came from elsewhere is never given again. */
export function countersAfter(counters: Counters, kind: CodedKind, code: string): Counters {
  const match = kind === "goals" ? /^(Z-\d+)\.(\d+)$/.exec(code) : /^([A-Z]+)-(\d+)$/.exec(code);
  if (!match?.[1] || !match[2]) return counters;
  const number = Number(match[2]);
  return number > (counters[match[1]] ?? 0) ? { ...counters, [match[1]]: number } : counters;
}

/** The higher number of each series: what either has given out is not given again. */
export function highestOf(a: Counters, b: Counters): Counters {
  const highest = { ...a };
  for (const [series, number] of Object.entries(b)) highest[series] = Math.max(highest[series] ?? 0, number);
  return highest;
}

/** Whether some series counts from further back than before, as when another workspace begins. */
export function isLowered(counters: Counters, before: Counters): boolean {
  return Object.entries(before).some(([series, number]) => (counters[series] ?? 0) < number);
}
