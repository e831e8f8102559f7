import type { WriterWords } from "../words";
import { colours, type Style } from "./looks";

/** Styles of what is filled in by hand. */
export function handStyles(words: WriterWords["styles"]): readonly Style[] {
  return [
    { id: "Room", name: words.room, next: "Normal", size: 10, colour: colours.muted, after: 4 },
    {
      id: "Choices",
      name: words.choices,
      next: "Normal",
      before: 4,
      after: 4,
      keepLines: true,
      borders: [{ side: "top", colour: colours.muted, eighths: 4, space: 6 }],
    },
    {
      id: "Row",
      name: words.row,
      size: 14,
      before: 5,
      after: 5,
      keepLines: true,
      indentLeft: 62,
      hanging: 62,
      borders: (["top", "between"] as const).map((side) => ({
        side,
        colour: colours.muted,
        eighths: 4,
        space: 5,
      })),
    },
    { id: "Small", name: words.small, next: "Normal", size: 10, colour: colours.muted, after: 0 },
  ];
}
