import { openContainer } from "./container";
import { partName, relationsIn } from "./packageParts";
import { unreadable } from "./readingError";
import type { RowsSeen, SheetRow } from "./table/sheet";
import { readLooks, readWorkbook, stringIn } from "./table/xlsxParts";
import { readSheetRows } from "./table/xlsxRows";
import { elementsOf, parseXml } from "./xmlTree";

/** An opened workbook; a sheet's rows are read when asked for. */
export type Workbook = {
  sheets: readonly { name: string; hidden: boolean }[];
  rows: (sheet: number, onRows?: RowsSeen) => SheetRow[];
};

const readable = /^(_rels\/\.rels|xl\/(?!media|drawings|charts|embeddings|printerSettings).+\.(xml|rels))$/i;

/**
 * Opens an .xlsx: values as Excel last calculated them, days from serial numbers, leading zeros of texts and of
 * zero formats kept, merged cells filled. Throws AppError `unreadable`, `tooLarge` or `encrypted`.
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const zip = openContainer(bytes, (name) => readable.test(name));
  const roots = [...relationsIn(zip.text("_rels/.rels")).values()];
  const main = partName(
    "",
    roots.find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml",
  );
  const xml = zip.text(main);
  if (xml === undefined) throw unreadable("noMainPart");
  const folder = main.split("/").slice(0, -1).join("/");
  const relations = relationsIn(zip.text(`${folder}/_rels/${main.split("/").at(-1)}.rels`));
  const partOf = (type: string) => {
    const found = [...relations.values()].find((relation) => relation.type === type);
    return found && zip.text(partName(folder, found.target));
  };
  const { sheets, from1904 } = readWorkbook(xml);
  if (sheets.length === 0) throw unreadable("noContent");
  const strings = partOf("sharedStrings");
  const reading = {
    strings: strings === undefined ? [] : elementsOf(parseXml(strings), "s:si").map(stringIn),
    looks: readLooks(partOf("styles")),
    from1904,
  };
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    rows: (index, onRows) => {
      const relation = relations.get(sheets[index]?.relationId ?? "");
      const part = relation && zip.text(partName(folder, relation.target));
      if (part === undefined) throw unreadable("damaged");
      return readSheetRows(part, reading, onRows);
    },
  };
}
