import type { Revision, Table, TableCell, TableRow } from "../../document/model";
import { filled } from "../words";
import { type Around, enclosing, nothingAround } from "./around";
import type { Body } from "./body";
import { fieldXml } from "./fields";
import { inlinesXml } from "./inlines";
import { type WriteOther, writeList } from "./lists";
import { writeParagraph, writeRuns } from "./paragraph";
import { paragraphStyleIds } from "./paragraphStyleIds";
import { plainRun } from "./runs";
import { tableStyleId } from "./stylesPart";
import { columnWidths, keptWithNext } from "./tableShape";
import { escapeLine } from "./xml";

/**
 * Writes a caption and a simple table: one repeated heading row, no merged or empty cells, rows kept whole; one below
 * a drawing stays with it as a whole.
 * Yields after each row, where the work may be interrupted.
 */
export function* writeTable(
  body: Body,
  table: Table,
  around: Around,
  writeOther: WriteOther,
  isUnderDrawing = false,
): Generator<void> {
  writeCaption(body, table, { before: around.before, after: "" });
  const widths = columnWidths(table.columns, body.width);
  body.xml +=
    `<w:tbl>${tableProperties(body, table)}` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
  writeHeadingRow(body, table, widths);
  const count = table.rows.length;
  for (const [index, row] of table.rows.entries()) {
    const after = index === count - 1 ? around.after : "";
    const keepNext = keptWithNext(index, table, isUnderDrawing);
    writeRow(body, table, row, { widths, keepNext, after, writeOther });
    yield;
  }
  body.xml += `</w:tbl>${count === 0 ? around.after : ""}`;
  body.above = "table";
}

function writeCaption(body: Body, table: Table, around: Around): void {
  body.tables += 1;
  const { revision } = table;
  const label = body.words.tableLabel;
  const number = revision ? plainNumber(body, label, body.tables, revision) : sequence(label, body.tables);
  const words = inlinesXml(body, [{ type: "text", text: `: ${table.caption}` }], revision);
  writeRuns(body, number + words, {
    style: "Caption",
    around: enclosing(around, body.comment(table.comments)),
    ...(revision ? { revision } : {}),
  });
}

/** "Tabelle 3" with the number as a field, so that Word can build a list of tables from the captions. */
export function sequence(label: string, number: number): string {
  return plainRun(`${label} `) + fieldXml(` SEQ ${label} \\* ARABIC `, String(number));
}

function plainNumber(body: Body, label: string, number: number, revision: Revision): string {
  return inlinesXml(body, [{ type: "text", text: `${label} ${number}` }], revision);
}

function tableProperties(body: Body, table: Table): string {
  const dress = body.dress?.table;
  const style = dress ? dress.style : tableStyleId;
  const look = `w:val="${table.rowHeadings ? "04A0" : "0420"}" w:firstRow="1" w:lastRow="0" w:firstColumn="${table.rowHeadings ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"`;
  const description = filled(body.words.tableDescription, {
    columns: table.columns.map((column) => column.heading).join(", "),
  });
  return (
    `<w:tblPr>${style ? `<w:tblStyle w:val="${style}"/>` : ""}<w:tblW w:w="${body.width}" w:type="dxa"/>` +
    `${dress?.borders ?? ""}<w:tblLayout w:type="fixed"/>${dress?.margins ?? ""}<w:tblLook ${look}/>` +
    `<w:tblCaption w:val="${escapeLine(table.caption)}"/><w:tblDescription w:val="${escapeLine(description)}"/></w:tblPr>`
  );
}

function writeHeadingRow(body: Body, table: Table, widths: readonly number[]): void {
  body.xml += `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>${rowChange(body, table.revision)}</w:trPr>`;
  table.columns.forEach((column, index) => {
    body.xml += `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${body.dress?.table.heading ?? ""}<w:vAlign w:val="bottom"/></w:tcPr>`;
    writeParagraph(body, [{ type: "text", text: column.heading }], {
      style: "TableHeading",
      around: nothingAround,
      keepNext: true,
      ...(column.align === "end" ? { alignEnd: true } : {}),
      ...(table.revision ? { revision: table.revision } : {}),
    });
    body.xml += "</w:tc>";
  });
  body.xml += "</w:tr>";
}

type RowFrame = {
  widths: readonly number[];
  keepNext: boolean;
  /** Ends of marks that reach to the end of the table: inside it, since others lose ends that stand behind it. */
  after: string;
  writeOther: WriteOther;
};

function writeRow(
  body: Body,
  table: Table,
  row: TableRow,
  { widths, keepNext, after, writeOther }: RowFrame,
): void {
  const revision = row.revision ?? table.revision;
  const marks = enclosing(body.marks.get(row), body.comment(row.comments));
  body.xml += `<w:tr><w:trPr><w:cantSplit/>${rowChange(body, revision)}</w:trPr>`;
  row.cells.forEach((cell, index) => {
    body.xml += `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>`;
    const ends = index === row.cells.length - 1 && after !== "" ? { before: "", after } : undefined;
    const own = enclosing(index === 0 ? marks : undefined, body.marks.get(cell));
    writeCell(body, cell, {
      around: enclosing(ends, own),
      style: table.rowHeadings && index === 0 ? "TableHeading" : "TableText",
      alignEnd: table.columns[index]?.align === "end",
      keepNext,
      revision,
      writeOther,
    });
    body.xml += "</w:tc>";
  });
  body.xml += "</w:tr>";
}

type CellFrame = {
  around: Around;
  style: string;
  alignEnd: boolean;
  keepNext: boolean;
  revision: Revision | undefined;
  writeOther: WriteOther;
};

/** Marks of a row stand around the words of its first cell: a range over several cells is not kept by others. */
function writeCell(body: Body, cell: TableCell, frame: CellFrame): void {
  const last = cell.children.length - 1;
  cell.children.forEach((child, index) => {
    const outer = {
      before: index === 0 ? frame.around.before : "",
      after: index === last ? frame.around.after : "",
    };
    const around = enclosing(outer, body.comment(child.comments));
    const revision = child.revision ?? frame.revision;
    if (child.type === "list") {
      writeList(body, child, around, { level: 0, inTable: true, revision }, frame.writeOther);
    } else {
      writeParagraph(body, child.children, {
        style: child.style === "body" ? frame.style : paragraphStyleIds[child.style],
        around,
        ...(frame.keepNext ? { keepNext: true } : {}),
        ...(frame.alignEnd ? { alignEnd: true } : {}),
        ...(revision ? { revision } : {}),
      });
    }
  });
}

function rowChange(body: Body, revision: Revision | undefined): string {
  return revision ? `<w:${revision.change === "inserted" ? "ins" : "del"} ${body.revision(revision)}/>` : "";
}
