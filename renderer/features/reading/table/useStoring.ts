import { type StoringWatch, storeTable, type TableProfile } from "@renderer/data/commands/reading";
import { useAction } from "@renderer/ui/useAction";
import { isAppError } from "@shared/errors";
import type { Change } from "@shared/transfer/plan/change";
import { useCallback, useEffect, useRef, useState } from "react";

/** Where storing is: a backup first, then the rows, then the history that takes them back. */
export type Storing = {
  stage: "preparing" | "storing" | "keeping";
  count: number;
  total: number;
  /** The person wants it to end; what is under way is taken back. */
  isStopping: boolean;
};

/** Stores what a dry run found, told how far it is, until it is done or stopped. Leaving the page stops it. */
export function useStoring(onDone: (changes: readonly Change[]) => void) {
  const [storing, setStoring] = useState<Storing>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const action = useAction(
    useCallback(
      async (
        total: number,
        reading: Promise<readonly Change[]>,
        profile: TableProfile,
        remembered: string | undefined,
      ) => {
        const abort = new AbortController();
        running.current = abort;
        const show = (stage: Storing["stage"]) => (count: number) =>
          setStoring({ stage, count, total, isStopping: abort.signal.aborted });
        show("preparing")(0);
        const watch: StoringWatch = {
          signal: abort.signal,
          onStored: show("storing"),
          onKept: show("keeping"),
        };
        try {
          const changes = await reading;
          if (changes.length > 0) await storeTable(changes, profile, remembered, watch);
          onDone(changes);
        } catch (thrown) {
          if (!isAppError(thrown, "cancelled")) throw thrown;
        } finally {
          setStoring(undefined);
          running.current = undefined;
        }
      },
      [onDone],
    ),
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setStoring((now) => now && { ...now, isStopping: true });
  }, []);
  return { storing, isRunning: action.running, store: action.run, stop };
}
