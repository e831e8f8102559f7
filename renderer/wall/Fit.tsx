import { useLayoutEffect, useRef } from "react";

/** Sizes a text is tried in, from large to the floor, in parts of the wall's own size. */
const sizes = [4.6, 3.8, 3.2, 2.7, 2.2, 1.8, 1.5, 1.2, 1] as const;

type Props = {
  text: string;
  /** The largest size to try. */
  largest?: number;
  heading?: boolean;
};

/**
 * A text as large as its place allows: it steps down until it fits, never below the size that can be read from
 * the last row; what does not fit even then ends in "…". There is no scrolling on a wall.
 */
export function Fit({ text, largest = sizes[0], heading }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured anew
  useLayoutEffect(() => {
    const measure = () => place.current && line.current && fitInto(place.current, line.current, largest);
    measure();
    const observed = new ResizeObserver(measure);
    if (place.current) observed.observe(place.current);
    void document.fonts.ready.then(measure);
    return () => observed.disconnect();
  }, [text, largest]);
  const Tag = heading ? "h1" : "p";
  return (
    <div ref={place} className="fit">
      <Tag ref={line}>{text}</Tag>
    </div>
  );
}

function fitInto(place: HTMLElement, line: HTMLElement, largest: number): void {
  line.style.removeProperty("-webkit-line-clamp");
  for (const size of sizes.filter((size) => size <= largest)) {
    line.style.fontSize = `${size}em`;
    if (line.scrollHeight <= place.clientHeight && line.scrollWidth <= place.clientWidth) return;
  }
  const lines = Math.floor(place.clientHeight / Number.parseFloat(getComputedStyle(line).lineHeight));
  line.style.setProperty("-webkit-line-clamp", String(Math.max(1, lines)));
}
