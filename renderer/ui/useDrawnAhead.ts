import { useEffect, useState } from "react";

/**
 * How many lines of a long list to draw beyond its edges: none in the picture that shows fewer lines, more of them
 * or a place leapt to, so that it stands sooner; all of them once the browser has drawn it.
 *
 * @param count lines of the list, in sight or not
 * @param screens how many heights of its window the list is scrolled down
 * @param ahead lines beyond each edge while nothing changes
 */
export function useDrawnAhead(count: number, screens: number, ahead: number): number {
  const place = Math.floor(screens);
  const [drawn, setDrawn] = useState({ count, place });
  useEffect(() => {
    let afterwards: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      afterwards = setTimeout(() =>
        setDrawn((before) => (before.count === count && before.place === place ? before : { count, place })),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterwards);
    };
  }, [count, place]);
  const isLeap = Math.abs(drawn.place - place) > 1;
  return drawn.count !== count || isLeap ? 0 : ahead;
}
