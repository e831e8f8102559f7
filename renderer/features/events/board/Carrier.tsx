import { useDraggable } from "@dnd-kit/core";
import { type PointerEvent, type Ref, useImperativeHandle, useRef } from "react";

/** What the pointer holds: a card, or a whole pile by its head. */
export type Held = { card: string } | { stack: string };

export type Carry = {
  /** To be told of every press on the board; a press on nothing that can be carried is left alone. */
  press: (event: PointerEvent) => void;
  held: () => Held | undefined;
};

/**
 * The one thing of a board that the drag library knows: it stands for whichever card or pile was pressed. Were each
 * card a draggable of its own, all of them would be drawn anew at each step of a drag.
 */
export function Carrier({ ref }: { ref: Ref<Carry> }) {
  const { setNodeRef, listeners } = useDraggable({ id: "carried" });
  const held = useRef<Held>(undefined);
  useImperativeHandle(ref, () => ({
    press: (event) => {
      const pressed = (event.target as Element).closest<HTMLElement>(
        "[data-card]:not([data-pending]), [data-stack]",
      );
      if (!pressed) return;
      const { card, stack = "" } = pressed.dataset;
      held.current = card === undefined ? { stack } : { card };
      setNodeRef(pressed);
      listeners?.onPointerDown?.(event);
    },
    held: () => held.current,
  }));
  return null;
}
