import { type RefObject, useLayoutEffect, useState } from "react";

const least = 320;
/** The status line and a little air. */
const below = 52;

/** Pixels from an element's top to the window's lower edge, so that a long list ends where the window does. */
export function useRemainingHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const measure = () => {
      const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setHeight(Math.max(least, Math.floor(window.innerHeight - top - below)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const above of whatMovesIt(element.current)) observer.observe(above);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [element]);
  return height;
}

/**
 * What can push an element down or let it rise: everything around it and what stands before any of that. The page alone
 * would not tell, for it is never lower than the window.
 */
function whatMovesIt(element: Element | null): Element[] {
  const found: Element[] = [document.body];
  for (let one = element; one && one !== document.body; one = one.parentElement) {
    if (one !== element) found.push(one);
    for (let before = one.previousElementSibling; before; before = before.previousElementSibling)
      found.push(before);
  }
  return found;
}
