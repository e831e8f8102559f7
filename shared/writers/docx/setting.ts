import type { Document } from "../../document/model";
import { writerWords } from "../words";
import { normal, type Style } from "./looks";
import { type Pages, textHeight, textWidth } from "./measures";
import { documentStyles } from "./styles";

/** How a document is set: its styles, the looks of normal text, and the space in table cells in twips. */
export type Setting = {
  normal: { size: number; line: number; after: number };
  styles: readonly Style[];
  cellSpace: number;
  paper: Paper;
};

/** What a page of a section holds between its margins, in twips. */
export type Paper = { width: (pages: Pages) => number; height: (pages: Pages) => number };

const ownPaper: Paper = { width: textWidth, height: textHeight };

/**
 * Reports breathe; sheets are set closer so that they stay on one or two pages. Text keeps its size in both. A
 * poster is a sheet as if looked at through a glass that enlarges it `scale` times.
 */
export function settingOf({ properties, layout = "report" }: Document, scale = 1): Setting {
  const styles = documentStyles(writerWords[properties.language].styles);
  if (layout === "report") return { normal, styles, cellSpace: 70, paper: ownPaper };
  const closerNormal = { ...normal, line: 1.15, after: closer(normal.after) };
  if (layout === "cards")
    return { normal: closerNormal, styles: styles.map(forCard), cellSpace: 40, paper: ownPaper };
  const enlarged = (points: number) => Math.round(points * scale * 2) / 2;
  return {
    normal: {
      line: 1.15,
      size: Math.max(normal.size, enlarged(normal.size)),
      after: enlarged(closerNormal.after),
    },
    styles: styles.map((style) => {
      const close = forSheet(style);
      return layout === "poster" ? larger(forPoster(close), enlarged) : close;
    }),
    cellSpace: Math.round(40 * scale),
    paper: ownPaper,
  };
}

const closer = (points: number) => Math.round(points * 0.55 * 2) / 2;

/** Heading sizes of a sheet by outline level; below them stands text of 12 points. */
const headingSizes = [17, 14, 12.5, 12] as const;

function forSheet(style: Style): Style {
  const { before, after, outlineLevel } = style;
  const size = outlineLevel === undefined ? undefined : headingSizes[outlineLevel];
  return {
    ...style,
    ...(before === undefined ? {} : { before: closer(before) }),
    ...(after === undefined ? {} : { after: closer(after) }),
    ...(size === undefined ? {} : { size }),
    ...(style.id === "Lead" ? { size: 13 } : {}),
  };
}

/** The heading of a card stands at its top edge, without a rule: that line belongs to the scissors. */
function forCard(style: Style): Style {
  const close = forSheet(style);
  if (style.outlineLevel === undefined) return close;
  const { borders: _rule, ...plain } = close;
  return { ...plain, size: style.outlineLevel === 0 ? 16 : 13, before: 0, after: 3 };
}

/** What hangs on a wall is known by its title. */
function forPoster(style: Style): Style {
  if (style.id === "Lead") return { ...style, size: 15 };
  return style.outlineLevel === 0 ? { ...style, size: 24, before: 0 } : style;
}

/** Letters of a poster are never smaller than those in tables. */
const least = 11;

/** Running head and foot stay as they are: they are for whoever holds the paper in hand. */
const inHand = new Set(["Header", "Footer", "DraftMark", "SectionEnd"]);

function larger(style: Style, enlarged: (points: number) => number): Style {
  if (inHand.has(style.id)) return style;
  const { size, before, after, indentLeft, hanging } = style;
  return {
    ...style,
    // A crowded plan is set closer, never in letters smaller than usual.
    ...(size === undefined ? {} : { size: Math.max(Math.min(size, least), enlarged(size)) }),
    ...(before === undefined ? {} : { before: enlarged(before) }),
    ...(after === undefined ? {} : { after: enlarged(after) }),
    ...(indentLeft === undefined ? {} : { indentLeft: enlarged(indentLeft) }),
    ...(hanging === undefined ? {} : { hanging: enlarged(hanging) }),
  };
}
