import { type RefObject, useLayoutEffect } from "react";

/** Scrolls the timeline sideways, once per change of scale, so that a place (0 to 1) stands at its left edge. */
export function useTodayInView(scroller: RefObject<HTMLElement | null>, place: number): void {
  useLayoutEffect(() => {
    const track = scroller.current?.querySelector("thead th:last-child");
    if (scroller.current && track) scroller.current.scrollLeft = track.clientWidth * place;
  }, [scroller, place]);
}
