import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the keyboard in a place whose entries go away as they are dealt with: when one took the focus with it, the
 * first button that is left has it, else the place itself.
 */
export function useFocusWithin<E extends HTMLElement>(count: number): RefObject<E | null> {
  const place = useRef<E>(null);
  const before = useRef(count);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (count < before.current && isLost)
      (place.current?.querySelector<HTMLElement>("button:enabled") ?? place.current)?.focus({
        preventScroll: true,
      });
    before.current = count;
  }, [count]);
  return place;
}
