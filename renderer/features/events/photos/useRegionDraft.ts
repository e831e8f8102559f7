import { updateRecord } from "@renderer/data/commands/records";
import type { PhotoRegion } from "@shared/domain/events/photo";
import type { RegionShape } from "@shared/domain/events/regionShape";
import { useEffect, useRef, useState } from "react";

/** Long enough for a key that is held down, short enough to be stored when the hand rests. */
const rest = 500;

type Draft = { id: string; shape: RegionShape; group: string };

/**
 * A region as it is moved, shown at once and stored when the hand rests; all steps of one session on a region are one
 * step of undo. `onFailed` is told what could not be stored.
 */
export function useRegionDraft(regions: readonly PhotoRegion[], onFailed: (thrown: unknown) => void) {
  const [draft, setDraft] = useState<Draft>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef<Draft>(undefined);
  const failed = useRef(onFailed);
  failed.current = onFailed;

  const flush = useRef(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { current } = newest;
    newest.current = undefined;
    if (!current) return;
    updateRecord("photoRegions", current.id, current.shape, { group: current.group })
      .catch((thrown: unknown) => failed.current(thrown))
      // Only while nothing newer was drawn meanwhile.
      .finally(() => setDraft((shown) => (shown?.shape === current.shape ? undefined : shown)));
  }).current;

  useEffect(() => flush, [flush]);

  return {
    /** Where a region stands for the eye. */
    shapeOf: (region: PhotoRegion): RegionShape => (draft?.id === region.id ? draft.shape : region),
    change: (id: string, shape: RegionShape) => {
      if (newest.current && newest.current.id !== id) flush();
      const group = newest.current?.group ?? (draft?.id === id ? draft.group : crypto.randomUUID());
      const next = { id, shape, group };
      newest.current = next;
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, rest);
    },
    flush,
    regions,
  };
}

export type RegionDraft = ReturnType<typeof useRegionDraft>;
