import { useCallback, useEffect, useRef } from "react";

/**
 * Names the column under the place where the pointer was let go; undefined when keys did it. The library knows the
 * column of its last drawing only, and a quick hand on a slow computer is ahead of that.
 */
export function useColumnUnderPointer(): () => string | undefined {
  const place = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    const note = (event: PointerEvent) => {
      place.current = { x: event.clientX, y: event.clientY };
    };
    const forget = () => {
      place.current = undefined;
    };
    window.addEventListener("pointerup", note, true);
    window.addEventListener("keydown", forget, true);
    return () => {
      window.removeEventListener("pointerup", note, true);
      window.removeEventListener("keydown", forget, true);
    };
  }, []);
  return useCallback(() => {
    if (!place.current) return undefined;
    const { x, y } = place.current;
    const found = document
      .elementsFromPoint(x, y)
      .find((one) => one instanceof HTMLElement && one.dataset.column);
    return (found as HTMLElement | undefined)?.dataset.column;
  }, []);
}
