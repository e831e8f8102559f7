import { errorOf, readSources } from "@renderer/data/workers/readingClient";
import type { FileOutcome } from "@renderer/data/workers/readingMessages";
import { type AppError, isAppError } from "@shared/errors";
import type { SourceFile } from "@shared/transfer/readSource";
import type { Proposal } from "@shared/transfer/strategy/proposal";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import { useCallback, useEffect, useRef, useState } from "react";
import type { StoredReading } from "./storedReading";

/** One thing to look at and store: all texts together, or one table. */
export type Item =
  | { holds: "text"; title: string; proposal: Proposal }
  | { holds: "table"; title: string; file: SourceFile };

export type FileProblem = { file: string; error: AppError };

export type Step =
  | { at: "choose" }
  | { at: "reading"; file: string; index: number; count: number }
  | { at: "failed"; problems: FileProblem[]; items: Item[] }
  | { at: "item"; item: Item; waiting: Item[] }
  | { at: "done"; stored: StoredReading; waiting: Item[] };

function itemsOf(files: readonly SourceFile[], outcomes: readonly FileOutcome[]): Item[] {
  const sources = outcomes.flatMap((outcome) => (outcome.ok ? [outcome] : []));
  const outlines = sources.flatMap(({ source }) => (source.holds === "text" ? [source.outline] : []));
  const tables = sources.flatMap(({ file, source }): Item[] => {
    const given = files.find((one) => one.name === file);
    return source.holds === "table" && given ? [{ holds: "table", title: file, file: given }] : [];
  });
  if (outlines.length === 0) return tables;
  const proposal = proposeStrategy(outlines);
  return [{ holds: "text", title: proposal.fileNames.join(", "), proposal }, ...tables];
}

/** The way from chosen files over their previews to what was stored. Cancelling leads back to the beginning. */
export function useReading() {
  const [step, setStep] = useState<Step>({ at: "choose" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(async (choosing: Promise<readonly SourceFile[]>) => {
    const abort = new AbortController();
    running.current?.abort();
    running.current = abort;
    try {
      const files = await choosing;
      if (files.length === 0) return;
      const count = files.length;
      const onBegun = (file: string, index: number) => setStep({ at: "reading", file, index, count });
      onBegun(files[0]?.name ?? "", 0);
      const outcomes = await readSources(files, { signal: abort.signal, onBegun });
      const items = itemsOf(files, outcomes);
      const problems = outcomes.flatMap((outcome) =>
        outcome.ok ? [] : [{ file: outcome.file, error: errorOf(outcome.error) }],
      );
      const [item, ...waiting] = items;
      setStep(
        problems.length > 0 || !item ? { at: "failed", problems, items } : { at: "item", item, waiting },
      );
    } catch (thrown) {
      if (!isAppError(thrown)) throw thrown;
      if (thrown.code === "cancelled") {
        if (running.current === abort) setStep({ at: "choose" });
        return;
      }
      setStep({
        at: "failed",
        problems: [{ file: String(thrown.details.file ?? ""), error: thrown }],
        items: [],
      });
    }
  }, []);

  const next = useCallback((items: readonly Item[]) => {
    const [item, ...waiting] = items;
    setStep(item ? { at: "item", item, waiting } : { at: "choose" });
  }, []);

  return {
    step,
    begin,
    /** Looks at the first of these items, or begins anew. */
    next,
    cancel: useCallback(() => {
      running.current?.abort();
      setStep({ at: "choose" });
    }, []),
    /** A table that turned out to be unreadable; the others can go on. */
    fail: useCallback(
      (file: string, error: AppError, items: readonly Item[]) =>
        setStep({ at: "failed", problems: [{ file, error }], items: [...items] }),
      [],
    ),
    done: useCallback(
      (stored: StoredReading, waiting: Item[]) => setStep({ at: "done", stored, waiting }),
      [],
    ),
  };
}
