import { twips, twipsOfMm } from "./measures";

/** Colours of all documents; every text colour has at least 4.5:1 on its ground (DOMAIN.md (e), Word rules). */
export const colours = {
  accent: "0B4F5C",
  muted: "44545A",
  link: "0B5A8F",
  rule: "A9BFC4",
  tint: "E4EEF0",
  paleTint: "F1F6F7",
} as const;

export const fonts = { text: "Calibri", code: "Consolas" } as const;

/** A rule beside a paragraph: thickness in eighths of a point, distance in points. */
export type Border = {
  /** "between" stands between neighbours of one style, which have top and bottom in common. */
  side: "top" | "left" | "bottom" | "right" | "between";
  colour: string;
  eighths: number;
  space: number;
};

/** Looks of a paragraph or its letters. Lengths in points unless said otherwise. */
export type Look = {
  size?: number;
  bold?: boolean;
  underline?: boolean;
  colour?: string;
  font?: string;
  before?: number;
  after?: number;
  /** Multiple of the font's line height. */
  line?: number;
  keepNext?: boolean;
  keepLines?: boolean;
  indentLeft?: number;
  indentRight?: number;
  hanging?: number;
  outlineLevel?: number;
  fill?: string;
  borders?: readonly Border[];
  /** Position of a right-aligned tab in twips, with or without leading dots. */
  rightTab?: { position: number; dots: boolean };
  numbering?: { id: number; level: number };
};

export type Style = Look & {
  id: string;
  /** Word's own English name for built-in styles (Word shows it in the user's language). */
  name: string;
  kind?: "paragraph" | "character";
  basedOn?: string;
  next?: string;
  /** Hidden from the list of recommended styles. */
  hidden?: boolean;
};

/** Numbering instances that styles refer to; instances of single lists follow after them. */
export const styleNumbering = { bullets: 1, numbers: 2, tableBullets: 3, tableNumbers: 4 } as const;

/** Normal text, the base of all others. */
export const normal = { size: 12, line: 1.2, after: 8 } as const;

/** Left edge of a list entry's words, in twips. */
export function listIndent(level: number, inTable: boolean): number {
  return inTable ? twips(13) * (level + 1) : twipsOfMm(7) * (level + 1);
}
