import { addSlot, duplicateSlot, moveSlot } from "@renderer/data/commands/eventPlan";
import { removeRecord } from "@renderer/data/commands/records";
import type { EventFrameData } from "@renderer/data/queries/events";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { slotFromLine } from "@shared/domain/events/planText";
import type { Slot } from "@shared/domain/events/slot";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTold } from "../useTold";
import { withMoved } from "./slotMoves";

/** Where the line for a new point stands: behind a point, or before all of them. */
export type DraftPlace = { after: string | null };

/**
 * The points in the order the person last gave them, and everything that can be done with them. Order and new lines
 * show at once; the database follows.
 */
export function usePlan({ event, slots: stored }: EventFrameData) {
  const { t } = useWords();
  const told = useTold();
  const [arranged, setArranged] = useState<readonly Slot[]>();
  const [draft, setDraft] = useState<DraftPlace>();
  const [said, setSaid] = useState("");
  /** Points made from the open line, oldest first, behind the point it was opened at. */
  const chain = useRef<(string | null)[]>([]);
  useEffect(() => {
    if (stored) setArranged(undefined);
  }, [stored]);
  const slots = arranged ?? stored;
  const failing = (work: Promise<unknown>) => {
    work.catch((thrown: unknown) => {
      setArranged(undefined);
      showError(t, thrown);
    });
  };

  const move = (from: number, to: number) => {
    const slot = slots[from];
    if (!slot || from === to || to < 0 || to >= slots.length) return;
    const next = withMoved(slots, from, to);
    flushSync(() => setArranged(next));
    setSaid(t("events.plan.moved", { title: slot.title, place: to + 1, count: slots.length }));
    failing(moveSlot(slot.id, next[to - 1]?.id ?? null));
  };
  const openDraft = (after: string | null) => {
    chain.current = [after];
    flushSync(() => setDraft({ after }));
  };
  /** Stores what was typed; the line stays open behind it for the next one. */
  const keepDraft = (line: string) => {
    const id = crypto.randomUUID();
    const after = chain.current.at(-1) ?? null;
    chain.current.push(id);
    failing(addSlot({ id, eventId: event.id, ...slotFromLine(line) }, after));
  };
  /** Index of the point the open line stands behind; -1 before all, undefined while none is open. */
  const draftIndex = (): number | undefined => {
    if (!draft) return undefined;
    const places = chain.current.map((id) => (id === null ? -1 : slots.findIndex((slot) => slot.id === id)));
    const known = places.filter((place, at) => place >= 0 || chain.current[at] === null);
    return known.length === 0 ? slots.length - 1 : known.at(-1);
  };
  return {
    slots,
    said,
    draftIndex: draftIndex(),
    move,
    openDraft,
    keepDraft,
    closeDraft: () => setDraft(undefined),
    duplicate: (slot: Slot) => failing(duplicateSlot(slot.id)),
    remove: (slot: Slot) =>
      failing(
        removeRecord("slots", slot.id).then(() => told(t("events.plan.removed", { title: slot.title }))),
      ),
  };
}
export type Plan = ReturnType<typeof usePlan>;
