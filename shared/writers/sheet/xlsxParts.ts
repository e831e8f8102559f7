import { escapeLine, xmlHead } from "../docx/xml";
import type { SheetKind } from "./sheetTable";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** Index of the look a cell has; the order is that of the formats written by {@link stylesPart}. */
export const looks = {
  heading: 1,
  text: 2,
  date: 3,
  number: 4,
  money: 5,
  percent: 6,
  guarded: 7,
} as const satisfies Record<SheetKind | "heading" | "guarded", number>;

export const contentTypes = `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (...all: readonly (readonly [type: string, target: string])[]) =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${all
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const rootRelationships = relationships(
  [`${office}/officeDocument`, "xl/workbook.xml"],
  [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
);
export const workbookRelationships = relationships(
  [`${office}/worksheet`, "worksheets/sheet1.xml"],
  [`${office}/styles`, "styles.xml"],
);

export const corePart = (title: string) =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeLine(title)}</dc:title></cp:coreProperties>`;

/** A name Excel takes for a sheet: 31 letters at most, without the signs of its addresses. */
export function sheetName(caption: string): string {
  const name = caption
    .replace(/[[\]:*?/\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 31)
    .trim();
  return name.replace(/^'+|'+$/g, "") || "Tabelle";
}

/** The workbook with its one sheet: the heading row is printed on every page, the filter knows its cells. */
export function workbookPart(caption: string, last: string): string {
  const name = sheetName(caption);
  const place = (cells: string) => escapeLine(`'${name.replaceAll("'", "''")}'!${cells}`);
  const filtered = place(`$A$1:${last.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`);
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeLine(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${filtered}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${place("$1:$1")}</definedName></definedNames></workbook>`;
}

const format = (id: number, more = "") =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more} applyAlignment="1"><alignment vertical="top"/></xf>`;
const wrapped = (id: number, more = "") =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;

/** Looks of the cells in the order of {@link looks}: 49 is text, 14 the day as the reader's Excel writes it. */
export const stylesPart = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEEE"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A9A9A"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">${format(0)}<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${wrapped(49)}${format(14)}${format(0)}${format(164)}${format(9)}${wrapped(49, ' quotePrefix="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The worksheet around its rows: heading fixed, filter arrows, columns in their widths, printed across. */
export function worksheetPart(columns: readonly number[], rows: Iterable<string>, last: string): string {
  const widths = columns
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  return `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${[...rows].join("")}</sheetData><autoFilter ref="A1:${last}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}
