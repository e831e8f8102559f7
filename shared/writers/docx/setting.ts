import type { Document } from "../../document/model";
import { writerWords } from "../words";
import { normal, type Style } from "./looks";
import { documentStyles } from "./styles";

/** How a document is set: its styles, the looks of normal text, and the space in table cells in twips. */
export type Setting = {
  normal: { size: number; line: number; after: number };
  styles: readonly Style[];
  cellSpace: number;
};

/** Reports breathe; sheets are set closer so that they stay on one or two pages. Text keeps its size in both. */
export function settingOf({ properties, layout = "report" }: Document): Setting {
  const styles = documentStyles(writerWords[properties.language].styles);
  if (layout === "report") return { normal, styles, cellSpace: 70 };
  return {
    normal: { ...normal, line: 1.15, after: closer(normal.after) },
    styles: styles.map(forSheet),
    cellSpace: 40,
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
