import type { Document, PaperSize, Section } from "../../document/model";

/** Twentieths of a point, Word's unit for lengths. */
export const twips = (points: number) => Math.round(points * 20);
export const twipsOfMm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
/** English metric units, Word's unit for pictures. */
export const emusOfMm = (millimetres: number) => Math.round(millimetres * 36_000);

export type Orientation = Section["orientation"];
/** What a section says about its pages. */
export type Pages = Pick<Section, "orientation" | "paper" | "perSheet" | "columns">;

/** Short and long side in twips. */
const sides: Readonly<Record<PaperSize, readonly [number, number]>> = {
  A3: [16_838, 23_811],
  A4: [11_906, 16_838],
  A5: [8_391, 11_906],
  A6: [5_953, 8_391],
};

export type Margin = { top: number; right: number; bottom: number; left: number };
const even = (millimetres: number): Margin => {
  const side = twipsOfMm(millimetres);
  return { top: side, right: side, bottom: side, left: side };
};

/** A4 with generous margins; small pages have them even, so that those cut from one sheet are alike. */
const margins: Readonly<Record<PaperSize, Margin>> = {
  A3: { top: twipsOfMm(30), right: twipsOfMm(28), bottom: twipsOfMm(26), left: twipsOfMm(28) },
  A4: { top: twipsOfMm(24), right: twipsOfMm(25), bottom: twipsOfMm(21), left: twipsOfMm(25) },
  A5: even(13),
  A6: even(9),
};

/** Distance of running head and foot from the edge, in twips. */
export const runningDistance = { header: twipsOfMm(13), footer: twipsOfMm(11) } as const;

export const marginOf = ({ paper = "A4" }: Pages): Margin => margins[paper];

/** How the pages of a section lie on the sheet of paper the printer takes. */
export type Sheet = { width: number; height: number; columns: number; rows: number };

/** The sheet of a section: a page of its own, or an A4 with the pages side by side. */
export function sheetOf(pages: Pages): Sheet {
  const [width, height] = pageSize(pages);
  if (pages.perSheet === undefined) return { width, height, columns: pages.columns ?? 1, rows: 1 };
  const columns = pages.perSheet === 4 || pages.orientation === "portrait" ? 2 : 1;
  const rows = pages.perSheet / columns;
  const [short, long] = sides.A4;
  const isWide = width * columns > height * rows;
  return { width: isWide ? long : short, height: isWide ? short : long, columns, rows };
}

function pageSize({ orientation, paper = "A4" }: Pages): readonly [width: number, height: number] {
  const [short, long] = sides[paper];
  return orientation === "portrait" ? [short, long] : [long, short];
}

/** Room between the columns of a section, in twips. */
export const columnGap = twipsOfMm(9);

/** Width between the margins of a page, or of one of its columns, in twips. */
export function textWidth(pages: Pages): number {
  const { left, right } = marginOf(pages);
  const { columns = 1 } = pages;
  return Math.floor((pageSize(pages)[0] - left - right - (columns - 1) * columnGap) / columns);
}

/** Height between the margins of a page, in twips. */
export function textHeight(pages: Pages): number {
  const { top, bottom } = marginOf(pages);
  return pageSize(pages)[1] - top - bottom;
}

/** Whether a section's pages carry a running head and foot: small ones to be handed out have no room for them. */
export const hasRunningTexts = ({ paper }: Pages): boolean => paper !== "A5" && paper !== "A6";

/** The pages of a document's first section. */
export const firstPages = ({ sections: [first] }: Document): Pages => first ?? { orientation: "portrait" };

/** Names the kind of page a running head is made for: one pair of head and foot for each. */
export const pagesKey = ({ orientation, paper = "A4" }: Pages): string => `${paper} ${orientation}`;
