import type { Cluster } from "@shared/domain/events/cluster";

type Props = {
  colour: Cluster["colour"];
  symbol: Cluster["symbol"];
  /** Edge length as CSS understands it; follows the text beside it where it is not given. */
  size?: string;
};

/** Outlines in a square of 24 units. */
const outlines: Record<Cluster["symbol"], string> = {
  circle: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z",
  square: "M3 3h18v18h-18z",
  triangle: "M12 2l11 20h-22z",
  diamond: "M12 1l11 11l-11 11l-11-11z",
  star: "M12 1l3.1 7.4l8 .7l-6.1 5.2l1.9 7.8l-6.9-4.2l-6.9 4.2l1.9-7.8l-6.1-5.2l8-.7z",
  cross: "M8.5 2h7v6.5h6.5v7h-6.5v6.5h-7v-6.5h-6.5v-7h6.5z",
  hexagon: "M6.5 2.5h11l5.5 9.5l-5.5 9.5h-11l-5.5-9.5z",
  wave: "M1 13c3.5-9 7.5-9 11-3.500c3 4.500 6 4.500 11-3.500v5c-3.500 9-7.500 9-11 3.500c-3-4.500-6-4.500-11 3.500z",
};

/**
 * In light and in dark surroundings, each with contrast 4.5:1 and more on the surfaces of the window and the wall.
 * They stand here, not in a style sheet: window and wall say by different attributes whether they are dark, and only
 * the browser's own `light-dark()` follows both.
 */
const colours: Record<Cluster["colour"], string> = {
  teal: "light-dark(#0b6b5d, #63d3bf)",
  indigo: "light-dark(#3b4bb8, #a9b4ff)",
  orange: "light-dark(#a8450b, #ffb27a)",
  grape: "light-dark(#8a2f9e, #e0a3ee)",
  lime: "light-dark(#4a6a0b, #b9dd6b)",
  pink: "light-dark(#b0246a, #ff9fc9)",
  blue: "light-dark(#14609e, #8cc6f7)",
  yellow: "light-dark(#7d5b00, #f2cd5c)",
};

/** Colour and symbol of a cluster; the title beside it says the rest, so a screen reader hears nothing of it. */
export function ClusterMark({ colour, symbol, size = "0.9em" }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      style={{ flex: "none", fill: colours[colour] }}
      aria-hidden="true"
    >
      <path d={outlines[symbol]} />
    </svg>
  );
}
