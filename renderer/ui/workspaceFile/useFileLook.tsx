import { AppError } from "@shared/errors";
import type { OpeningStep } from "@shared/transfer/openingStep";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useAction } from "../useAction";
import { LookingDialog } from "./LookingDialog";
import type { LookHow } from "./lookHow";
import { UnlockDialog } from "./UnlockDialog";

type Chosen = { fileName: string; isProtected: boolean };

type Way<A extends unknown[], F extends Chosen, L> = {
  choose: (...args: A) => Promise<F>;
  look: (file: F, how: LookHow) => Promise<L>;
  onLooked: (looked: L) => void;
};

/**
 * From choosing a workspace file to a look into it: says what is being done, can be ended at once, and asks for the
 * key of a protected file. The functions given must stay the same between renders.
 */
export function useFileLook<A extends unknown[], F extends Chosen, L>({
  choose,
  look,
  onLooked,
}: Way<A, F, L>): { run: (...args: A) => void; running: boolean; dialog: ReactNode } {
  const [locked, setLocked] = useState<F>();
  const [looking, setLooking] = useState<{ fileName: string; step: OpeningStep }>();
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const { run, running } = useAction(
    useCallback(
      async (...args: A) => {
        ending.current = new AbortController();
        const { signal } = ending.current;
        const file = await choose(...args);
        if (file.isProtected) return setLocked(file);
        const onStep = (step: OpeningStep) => {
          if (!signal.aborted) setLooking({ fileName: file.fileName, step });
        };
        try {
          onStep("reading");
          const looked = await look(file, { signal, onStep });
          if (signal.aborted) throw new AppError("cancelled", "The file was not opened.");
          onLooked(looked);
        } finally {
          setLooking(undefined);
        }
      },
      [choose, look, onLooked],
    ),
  );
  const dialog = (
    <>
      {looking && <LookingDialog {...looking} onCancel={() => ending.current.abort()} />}
      {locked && (
        <UnlockDialog
          fileName={locked.fileName}
          onUnlock={async (how) => {
            const looked = await look(locked, how);
            setLocked(undefined);
            onLooked(looked);
          }}
          onCancel={() => setLocked(undefined)}
        />
      )}
    </>
  );
  return { run, running, dialog };
}
