import { overviewFindings } from "@renderer/data/queries/overview";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import type { CheckResult } from "@shared/domain/check";
import { useEffect, useState } from "react";

/**
 * The findings of the checks, begun only once the rest of the page has been painted: they read every record, and
 * the page must not wait for them.
 */
export function useFindings(mayBegin: boolean): CheckResult | undefined {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!mayBegin || isPainted) return;
    const waiting = setTimeout(() => setPainted(true), 60);
    return () => clearTimeout(waiting);
  }, [mayBegin, isPainted]);
  const result = useLive(
    async () => (isPainted ? { findings: await overviewFindings(today()) } : { findings: undefined }),
    [isPainted],
  );
  return result?.findings;
}
