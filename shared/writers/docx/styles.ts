import type { ParagraphStyle } from "../../document/model";
import type { WriterWords } from "../words";
import { textWidth, twips, twipsOfMm } from "./measures";

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
  border?: { side: "left" | "top" | "bottom"; colour: string; eighths: number; space: number };
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

/** Which real style each semantic paragraph style becomes. */
export const paragraphStyleIds: Readonly<Record<ParagraphStyle, string>> = {
  body: "Normal",
  lead: "Lead",
  quote: "Quote",
  note: "Note",
  label: "Label",
  code: "Code",
  coverMunicipality: "CoverMunicipality",
  coverTitle: "Title",
  coverSubtitle: "Subtitle",
  coverFact: "CoverFact",
};

/** Normal text, the base of all others. */
export const normal = { size: 12, line: 1.2, after: 8 } as const;

/** All styles of a document in its language. This is the one place for looks. */
export function documentStyles(words: WriterWords["styles"]): readonly Style[] {
  const accentBar = { side: "left", colour: colours.accent, eighths: 18, space: 10 } as const;
  const thin = (side: "top" | "bottom", space: number) =>
    ({ side, colour: colours.rule, eighths: 4, space }) as const;
  return [
    {
      id: "Title",
      name: "Title",
      next: "Subtitle",
      size: 32,
      bold: true,
      colour: colours.accent,
      line: 1.15,
      after: 6,
      keepLines: true,
    },
    {
      id: "Subtitle",
      name: "Subtitle",
      next: "Normal",
      size: 16,
      colour: colours.muted,
      after: 20,
      border: { side: "bottom", colour: colours.accent, eighths: 12, space: 14 },
    },
    {
      id: "CoverMunicipality",
      name: words.coverMunicipality,
      next: "Title",
      size: 14,
      bold: true,
      colour: colours.muted,
      after: 10,
    },
    { id: "CoverFact", name: words.coverFact, after: 3 },
    {
      id: "Heading1",
      name: "heading 1",
      next: "Normal",
      size: 20,
      bold: true,
      colour: colours.accent,
      line: 1.15,
      before: 26,
      after: 12,
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      border: thin("bottom", 4),
    },
    {
      id: "Heading2",
      name: "heading 2",
      next: "Normal",
      size: 16,
      bold: true,
      colour: colours.accent,
      line: 1.15,
      before: 22,
      after: 6,
      keepNext: true,
      keepLines: true,
      outlineLevel: 1,
    },
    {
      id: "Heading3",
      name: "heading 3",
      next: "Normal",
      size: 13.5,
      bold: true,
      line: 1.15,
      before: 16,
      after: 4,
      keepNext: true,
      keepLines: true,
      outlineLevel: 2,
    },
    {
      id: "Heading4",
      name: "heading 4",
      next: "Normal",
      size: 12,
      bold: true,
      colour: colours.accent,
      line: 1.15,
      before: 12,
      after: 3,
      keepNext: true,
      keepLines: true,
      outlineLevel: 3,
    },
    { id: "Lead", name: words.lead, next: "Normal", size: 14, colour: colours.muted, after: 12 },
    { id: "AfterTable", name: words.afterTable, next: "Normal", before: 14 },
    {
      id: "Quote",
      name: "Quote",
      next: "Normal",
      colour: colours.muted,
      before: 6,
      after: 10,
      indentLeft: 22,
      border: accentBar,
    },
    {
      id: "Note",
      name: words.note,
      next: "Normal",
      before: 8,
      after: 12,
      indentLeft: 10,
      indentRight: 10,
      fill: colours.paleTint,
      border: { side: "left", colour: colours.rule, eighths: 18, space: 8 },
    },
    {
      id: "Label",
      name: words.label,
      next: "Normal",
      bold: true,
      colour: colours.accent,
      before: 8,
      after: 2,
      keepNext: true,
    },
    { id: "Code", name: words.code, font: fonts.code, size: 11, fill: colours.paleTint },
    {
      id: "Resolution",
      name: words.resolution,
      after: 8,
      indentLeft: 36,
      hanging: 28,
      border: { side: "left", colour: colours.accent, eighths: 18, space: 6 },
    },
    {
      id: "Caption",
      name: "caption",
      next: "Normal",
      size: 11,
      bold: true,
      colour: colours.muted,
      before: 14,
      after: 5,
      keepNext: true,
      keepLines: true,
    },
    { id: "Figure", name: words.figure, next: "Caption", before: 6, after: 6 },
    ...listStyles(words),
    { id: "TableText", name: words.tableText, size: 11, line: 1.15, after: 0 },
    {
      id: "TableHeading",
      name: words.tableHeading,
      basedOn: "TableText",
      bold: true,
      colour: colours.accent,
    },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      next: "Normal",
      size: 20,
      bold: true,
      colour: colours.accent,
      line: 1.15,
      after: 12,
      keepNext: true,
      border: thin("bottom", 4),
    },
    ...[0, 1, 2].map(
      (level): Style => ({
        id: `TOC${level + 1}`,
        name: `toc ${level + 1}`,
        next: "Normal",
        bold: level === 0,
        before: level === 0 ? 8 : 0,
        after: 2,
        line: 1.15,
        indentLeft: level * 16,
        indentRight: 28,
        rightTab: { position: textWidth("portrait"), dots: true },
      }),
    ),
    {
      id: "Header",
      name: "header",
      size: 10,
      colour: colours.muted,
      after: 0,
      line: 1.15,
      border: thin("bottom", 5),
    },
    {
      id: "Footer",
      name: "footer",
      size: 10,
      colour: colours.muted,
      after: 0,
      line: 1.15,
      border: thin("top", 5),
    },
    { id: "SectionEnd", name: words.sectionEnd, size: 2, after: 0, hidden: true },
    { id: "CommentText", name: "annotation text", size: 11, after: 4, hidden: true },
    { id: "CommentReference", name: "annotation reference", kind: "character", size: 10, hidden: true },
    { id: "Hyperlink", name: "Hyperlink", kind: "character", colour: colours.link, underline: true },
    { id: "DraftMark", name: words.draftMark, kind: "character", bold: true, colour: colours.accent },
    { id: "CodeText", name: `${words.code} (Text)`, kind: "character", font: fonts.code, size: 11 },
  ];
}

/** List styles for text (three levels as in Word) and, closer set, for table cells. */
function listStyles(words: WriterWords["styles"]): Style[] {
  const levels = [0, 1, 2];
  const suffix = (level: number) => (level === 0 ? "" : String(level + 1));
  const name = (base: string, level: number) => (level === 0 ? base : `${base} ${level + 1}`);
  const close = { size: 11, line: 1.15, after: 0 };
  return [
    ...levels.flatMap((level): Style[] => [
      {
        id: `ListBullet${suffix(level)}`,
        name: name("List Bullet", level),
        after: 4,
        numbering: { id: styleNumbering.bullets, level },
      },
      {
        id: `ListNumber${suffix(level)}`,
        name: name("List Number", level),
        after: 4,
        numbering: { id: styleNumbering.numbers, level },
      },
      {
        id: `ListContinue${suffix(level)}`,
        name: name("List Continue", level),
        after: 4,
        indentLeft: listIndent(level, false) / 20,
      },
    ]),
    {
      id: "TableBullet",
      name: words.tableBullet,
      basedOn: "TableText",
      ...close,
      numbering: { id: styleNumbering.tableBullets, level: 0 },
    },
    {
      id: "TableNumber",
      name: words.tableNumber,
      basedOn: "TableText",
      ...close,
      numbering: { id: styleNumbering.tableNumbers, level: 0 },
    },
    {
      id: "TableContinue",
      name: words.tableContinue,
      basedOn: "TableText",
      ...close,
      indentLeft: listIndent(0, true) / 20,
    },
  ];
}

/** Left edge of a list entry's words, in twips. */
export function listIndent(level: number, inTable: boolean): number {
  return inTable ? twips(13) * (level + 1) : twipsOfMm(7) * (level + 1);
}
