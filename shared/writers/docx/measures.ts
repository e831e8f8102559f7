import type { Section } from "../../document/model";

/** Twentieths of a point, Word's unit for lengths. */
export const twips = (points: number) => Math.round(points * 20);
export const twipsOfMm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
/** English metric units, Word's unit for pictures. */
export const emusOfMm = (millimetres: number) => Math.round(millimetres * 36_000);

/** A4 with generous margins, in twips; landscape swaps the sides. */
export const page = {
  short: 11_906,
  long: 16_838,
  margin: { top: twipsOfMm(24), right: twipsOfMm(25), bottom: twipsOfMm(21), left: twipsOfMm(25) },
  header: twipsOfMm(13),
  footer: twipsOfMm(11),
} as const;

export type Orientation = Section["orientation"];

export function pageWidth(orientation: Orientation): number {
  return orientation === "portrait" ? page.short : page.long;
}

export function pageHeight(orientation: Orientation): number {
  return orientation === "portrait" ? page.long : page.short;
}

/** Width between the margins, in twips. */
export function textWidth(orientation: Orientation): number {
  return pageWidth(orientation) - page.margin.left - page.margin.right;
}

/** Height between the margins, in twips. */
export function textHeight(orientation: Orientation): number {
  return pageHeight(orientation) - page.margin.top - page.margin.bottom;
}
