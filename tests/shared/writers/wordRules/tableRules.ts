import type { Element } from "@xmldom/xmldom";
import {
  all,
  attribute,
  bodyOf,
  child,
  children,
  styleOf,
  value,
  type WordFile,
  type WordRule,
  words,
} from "./wordFile";

/** Tables: simple, headed, captioned, whole rows. */
export const tableRules: WordRule[] = [
  rule("a caption stands before each table", (table) => {
    let before = table.previousSibling;
    while (before && before.nodeName !== "w:p" && before.nodeName !== "w:tbl")
      before = before.previousSibling;
    return before?.nodeName === "w:p" && styleOf(before as Element) === "Caption";
  }),
  rule("the first row repeats as heading row, and only the first", (table) => {
    const heads = rows(table).map((row) => all(row, "w:tblHeader").length > 0);
    return heads[0] === true && !heads.slice(1).includes(true);
  }),
  rule("rows are not split over pages", (table) =>
    rows(table).every((row) => all(child(row, "w:trPr"), "w:cantSplit").length > 0),
  ),
  rule("no merged cells", (table) =>
    ["w:gridSpan", "w:vMerge", "w:hMerge"].every((name) => all(table, name).length === 0),
  ),
  rule("no empty cells", (table) => all(table, "w:tc").every((cell) => words(cell).trim() !== "")),
  rule("every row has a cell for each column", (table) => {
    const columns = all(child(table, "w:tblGrid"), "w:gridCol").length;
    return rows(table).every((row) => children(row, "w:tc").length === columns);
  }),
  rule("every cell ends with a paragraph", (table) =>
    all(table, "w:tc").every((cell) => children(cell).at(-1)?.nodeName === "w:p"),
  ),
  rule("no tables inside tables", (table) => all(table, "w:tbl").length === 0),
  rule("a title and a description for those who do not see the table", (table) => {
    const properties = child(table, "w:tblPr");
    return ["w:tblCaption", "w:tblDescription"].every(
      (name) => (value(properties, name) ?? "").trim() !== "",
    );
  }),
  rule("the columns fill the table's width", (table) => {
    const width = Number(attribute(child(child(table, "w:tblPr"), "w:tblW"), "w:w"));
    const sum = all(child(table, "w:tblGrid"), "w:gridCol").reduce(
      (total, column) => total + Number(attribute(column, "w:w")),
      0,
    );
    return sum === width;
  }),
];

function rows(table: Element): Element[] {
  return children(table, "w:tr");
}

/** A rule that each table keeps or breaks; a finding names the table. */
function rule(name: string, isKept: (table: Element) => boolean): WordRule {
  const findings = (file: WordFile) =>
    all(bodyOf(file), "w:tbl")
      .filter((table) => !isKept(table))
      .map((table) => value(child(table, "w:tblPr"), "w:tblCaption") ?? "table without title");
  return { name: `tables: ${name}`, findings };
}
