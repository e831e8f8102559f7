import { type RefObject, useEffect, useRef } from "react";

/** Where the pointer is in the window; a quick hand is ahead of what the drag library last drew. */
export function usePointer(): RefObject<{ x: number; y: number } | undefined> {
  const place = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    const note = (event: PointerEvent) => {
      place.current = { x: event.clientX, y: event.clientY };
    };
    const kinds = ["pointerdown", "pointermove", "pointerup"] as const;
    for (const kind of kinds) window.addEventListener(kind, note, true);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, note, true);
    };
  }, []);
  return place;
}
