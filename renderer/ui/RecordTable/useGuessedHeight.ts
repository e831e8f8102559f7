import { useMemo, useRef } from "react";

/**
 * What a line that was never drawn is taken to measure, in pixels: the mean of those that were. Too small a guess
 * draws lines nobody sees. Guessed anew only with other lines or once the first were measured, because every new
 * guess moves what stands below lines that were leapt over.
 */
export function useGuessedHeight(lines: unknown, before: number) {
  const heights = useRef<ReadonlyMap<unknown, number>>(new Map());
  const isMeasured = heights.current.size > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const guess = useMemo(() => mean([...heights.current.values()]) ?? before, [lines, isMeasured, before]);
  return { guess, heights };
}

const mean = (values: readonly number[]) =>
  values.length > 0 ? Math.round(values.reduce((sum, value) => sum + value, 0) / values.length) : undefined;
