import { type Anchored, absent, type Content, paragraph } from "./build";
import type { Anchor, List, Paragraph, Table, TableCell, TableColumn, TableRow } from "./model";
import { plainTextOfCell, saysSomething } from "./plainText";

/** What a cell accepts: words, inlines, or paragraphs and lists. */
export type CellContent = Content | readonly (Paragraph | List)[];

/** A cell that is never empty: nothing to say becomes a dash. */
export function cell(content: CellContent, anchor?: Anchor): TableCell {
  const children = (isCellBlocks(content) ? content : [paragraph(content as Content)]).filter(saysSomething);
  return {
    children: children.length > 0 ? children : [paragraph(absent)],
    ...(anchor ? { anchor } : {}),
  };
}

/** A row; cells given as words are wrapped. */
export function row(cells: readonly (CellContent | TableCell)[], options: Anchored = {}): TableRow {
  return {
    type: "tableRow",
    cells: cells.map((content) => (isCell(content) ? content : cell(content))),
    ...options,
  };
}

/**
 * A table with a caption, one heading row and simple cells. Rows that are too short are filled with dashes.
 * @throws RangeError for a table without columns or a row with more cells than columns: a mistake in the caller.
 */
export function table(
  options: Anchored & {
    key: string;
    caption: string;
    columns: readonly TableColumn[];
    rows: readonly TableRow[];
    rowHeadings?: boolean;
  },
): Table {
  const { columns } = options;
  if (columns.length === 0) throw new RangeError(`table ${options.key} has no columns`);
  return { type: "table", ...options, rows: options.rows.map((each) => filled(each, columns.length)) };
}

export type Fact = { label: string; value: CellContent; anchor?: Anchor };

/** A table of facts: a label and a value a row, as on a profile sheet. The labels are row headings. */
export function factTable(
  options: Anchored & {
    key: string;
    caption: string;
    /** Headings of the two columns, e.g. "Merkmal" and "Angabe". */
    headings: readonly [string, string];
    facts: readonly Fact[];
    /** Share of the label column in percent. */
    labelShare?: number;
  },
): Table {
  const { headings, facts, labelShare = 30, ...rest } = options;
  return table({
    ...rest,
    rowHeadings: true,
    columns: [
      { key: "label", heading: headings[0], share: labelShare },
      { key: "value", heading: headings[1], share: 100 - labelShare },
    ],
    rows: facts.map((fact) => row([fact.label, cell(fact.value, fact.anchor)])),
  });
}

/** The table without the columns that say nothing in any row; its first column always stays. */
export function withoutEmptyColumns(given: Table): Table {
  const says = given.columns.map(
    (_, index) => index === 0 || given.rows.some(({ cells }) => isFilled(cells[index])),
  );
  if (says.every(Boolean)) return given;
  return {
    ...given,
    columns: given.columns.filter((_, index) => says[index]),
    rows: given.rows.map((each) => ({ ...each, cells: each.cells.filter((_, index) => says[index]) })),
  };
}

function isFilled(given: TableCell | undefined): boolean {
  return given !== undefined && plainTextOfCell(given) !== absent;
}

function filled(given: TableRow, count: number): TableRow {
  if (given.cells.length > count) throw new RangeError(`a row has ${given.cells.length} cells, not ${count}`);
  if (given.cells.length === count) return given;
  const missing = Array.from({ length: count - given.cells.length }, () => cell(absent));
  return { ...given, cells: [...given.cells, ...missing] };
}

function isCell(content: CellContent | TableCell): content is TableCell {
  return typeof content === "object" && !Array.isArray(content) && !("type" in content);
}

function isCellBlocks(content: CellContent): content is readonly (Paragraph | List)[] {
  if (!Array.isArray(content)) return false;
  return content.every((part) => part.type === "paragraph" || part.type === "list");
}
