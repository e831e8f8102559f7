import type { Outgoing, Part } from "@renderer/ui/RecordTable/outgoing";
import type { WordTable } from "@renderer/ui/RecordTable/wordTable";
import type { Sensitivity } from "@shared/domain/record";
import type { Format } from "@shared/i18n/format";
import type { SheetKind, SheetTable } from "@shared/writers/sheet/sheetTable";
import type { ReactNode } from "react";

/** A column of figures: cents, whole per cent, person-days or counts. */
export type FigureColumn = {
  key: string;
  heading: string;
  kind: Exclude<SheetKind, "text" | "date">;
  /** Part of the field of tones; only figures of one unit are comparable by tone. */
  toned?: boolean;
};

/** A line of figures, named by its first cell; an absent figure is not known. */
export type FigureRow = {
  key: string;
  label: string;
  /** What the first cell shows; absent, its label. */
  shown?: ReactNode;
  figures: readonly (number | undefined)[];
  /** Of the record the line is about, where it is about one. */
  sensitivity?: Sensitivity;
};

export type Figures = {
  caption: string;
  /** Heading of the first column. */
  of: string;
  columns: readonly FigureColumn[];
  rows: readonly FigureRow[];
  /** Sums and what follows from them. */
  foot: readonly FigureRow[];
};

/** A figure as people read it. Person-days have one decimal place at most; nothing is shown as nothing. */
export function figureText(kind: FigureColumn["kind"], figure: number | undefined, format: Format): string {
  if (figure === undefined) return "–";
  if (kind === "money") return format.money(figure);
  return kind === "percent" ? format.percent(figure) : format.number(figure, 1);
}

/** The table for the clipboard. */
export function figureWords({ of, columns, rows, foot }: Figures, format: Format): WordTable {
  return {
    headings: [of, ...columns.map(({ heading }) => heading)],
    figures: new Set(columns.map((_, index) => index + 1)),
    rows: [...rows, ...foot].map(({ label, figures }) => [
      label,
      ...columns.map(({ kind }, index) => figureText(kind, figures[index], format)),
    ]),
  };
}

/** The table for a file: money in euros, person-days as exact as they are shown. */
export function figureSheet({ caption, of, columns, rows, foot }: Figures): SheetTable {
  const cell = (kind: FigureColumn["kind"], figure: number | undefined) => {
    if (figure === undefined) return undefined;
    return kind === "money" ? figure / 100 : Math.round(figure * 10) / 10;
  };
  return {
    caption,
    columns: [{ heading: of, kind: "text" }, ...columns.map(({ heading, kind }) => ({ heading, kind }))],
    rows: [...rows, ...foot].map(({ label, figures }) => [
      label,
      ...columns.map(({ kind }, index) => cell(kind, figures[index])),
    ]),
  };
}

/** How strong the tone of a figure is among others, 0 to 1; negative ones have none. */
export function toneOf(figure: number | undefined, most: number): number {
  return figure === undefined || most <= 0 || figure <= 0 ? 0 : figure / most;
}

/** The table on its way out. Sums go only with all they are made of. */
export function figuresOut(figures: Figures, format: Format): Outgoing {
  const open = figures.rows.filter(({ sensitivity }) => sensitivity !== "confidential");
  const confidential = figures.rows.length - open.length;
  const part = (which: Part): Figures =>
    which === "all" || confidential === 0 ? figures : { ...figures, rows: open, foot: [] };
  return {
    total: figures.rows.length,
    confidential,
    words: (which) => figureWords(part(which), format),
    sheet: (which) => figureSheet(part(which)),
  };
}
