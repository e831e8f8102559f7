import { readFileSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { type MeasureText, tableColumns } from "./measureTexts";

/** The limit: the same words as bare paragraphs and cells without styles, anchors or properties, zipped. */
const [input = "", output = ""] = process.argv.slice(2);
const measures = JSON.parse(readFileSync(input, "utf8")) as MeasureText[];

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const row = (cells: readonly string[]) =>
  `<w:tr>${cells.map((words) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(words)}</w:tc>`).join("")}</w:tr>`;
const grid = tableColumns.map(() => '<w:gridCol w:w="3000"/>').join("");
const body = measures
  .map(
    ({ title, paragraphs, rows }) =>
      `${paragraph(title)}${paragraphs.map(paragraph).join("")}<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${row(tableColumns)}${rows.map(row).join("")}</w:tbl>`,
  )
  .join("");

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
writeFileSync(
  output,
  zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${main}"><w:body>${body}<w:p/></w:body></w:document>`),
  }),
);
