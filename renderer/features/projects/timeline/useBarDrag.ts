import { updateRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import type { Project } from "@shared/domain/projects/project";
import { type PointerEvent, useCallback, useRef, useState } from "react";
import { monthsIn, type Period } from "./periods";
import { type BarPart, dragDates, movableEnds, type PlannedDates } from "./shiftDates";

/** Pixels a pointer may tremble before a click becomes a drag. */
const tremble = 4;

type Grip = { part: BarPart; pointerId: number; from: number; moved: boolean };

export type BarDrag = {
  /** The project as it is shown: with the days under the pointer while a bar is dragged. */
  shown: Project;
  dragging: boolean;
  handlers: Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent<HTMLElement>) => void
  >;
  cancel: () => void;
  /** Whether the click that follows belongs to a drag that has just ended. */
  wasDrag: () => boolean;
};

/** Drags a bar (or an end of it, marked by `data-part`) by whole months; one drag is one step to undo. */
export function useBarDrag(project: Project, periods: readonly Period[]): BarDrag {
  const grip = useRef<Grip>(undefined);
  const justDragged = useRef(false);
  const [dragging, setDragging] = useState(false);
  /** Shown until the project itself has changed, so that the bar does not jump back in between. */
  const [preview, setPreview] = useState<{ of: Project; dates: PlannedDates }>();
  const store = useAction(
    useCallback(async ({ id }: Project, dates: PlannedDates) => {
      try {
        await updateRecord("projects", id, dates);
      } catch (refused) {
        setPreview(undefined);
        throw refused;
      }
    }, []),
  );

  /** Place of the pointer on the whole track, also while the track scrolls below it. */
  const placeOn = (event: PointerEvent<HTMLElement>) => {
    const track = event.currentTarget.parentElement?.getBoundingClientRect();
    return track ? (event.clientX - track.left) / track.width : 0;
  };
  const cancel = () => {
    justDragged.current = grip.current?.moved === true;
    grip.current = undefined;
    setDragging(false);
    setPreview(undefined);
  };

  return {
    shown: preview?.of === project ? { ...project, ...preview.dates } : project,
    dragging,
    cancel,
    wasDrag: () => {
      const was = justDragged.current;
      justDragged.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event) => {
        justDragged.current = false;
        if (event.button !== 0 || movableEnds(project).length === 0) return;
        const part = (event.target as HTMLElement).dataset.part as BarPart | undefined;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = {
          part: part ?? "whole",
          pointerId: event.pointerId,
          from: placeOn(event),
          moved: false,
        };
      },
      onPointerMove: (event) => {
        const held = grip.current;
        if (held?.pointerId !== event.pointerId) return;
        const by = placeOn(event) - held.from;
        const width = event.currentTarget.parentElement?.clientWidth ?? 0;
        if (!held.moved && Math.abs(by) * width < tremble) return;
        held.moved = true;
        setDragging(true);
        const months = Math.round(by * monthsIn(periods));
        setPreview({ of: project, dates: dragDates(project, months, held.part) });
      },
      onPointerUp: (event) => {
        const held = grip.current;
        if (held?.pointerId !== event.pointerId) return;
        grip.current = undefined;
        justDragged.current = held.moved;
        setDragging(false);
        const dates = preview?.of === project ? preview.dates : undefined;
        if (!held.moved || !dates) return;
        if (dates.startPlan === project.startPlan && dates.endPlan === project.endPlan) setPreview(undefined);
        else store.run(project, dates);
      },
      onPointerCancel: cancel,
    },
  };
}
