import { useMemo, useRef } from "react";

/**
 * What a line that was never drawn is taken to measure, in pixels: the mean of the first that were drawn; `before`
 * until then. Too small a guess draws lines nobody sees. It is made once: a new one would move what a person looks
 * at, wherever lines above it were leapt over.
 */
export function useGuessedHeight(before: number) {
  const heights = useRef<ReadonlyMap<unknown, number>>(new Map());
  const isMeasured = heights.current.size > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: isMeasured is when the heights are there
  const guess = useMemo(() => mean([...heights.current.values()]) ?? before, [isMeasured, before]);
  return { guess, heights };
}

const mean = (values: readonly number[]) =>
  values.length > 0 ? Math.round(values.reduce((sum, value) => sum + value, 0) / values.length) : undefined;
