import { readFileSync, writeFileSync } from "node:fs";
import { contents, heading, paragraph, section } from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import type { Block, Document } from "@shared/document/model";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { type MeasureText, tableColumns } from "./measureTexts";

/** Reads measures, builds the tree as a deliverable does, with anchors and contents list, and writes Word. */
const [input = "", output = ""] = process.argv.slice(2);
const measures = JSON.parse(readFileSync(input, "utf8")) as MeasureText[];
void writeDocx(documentOf(measures)).then((bytes) => writeFileSync(output, bytes));

function documentOf(texts: readonly MeasureText[]): Document {
  return {
    properties: {
      title: "Digitale Agenda",
      author: "Stabsstelle Digitalisierung",
      keywords: [],
      language: "de",
      date: "2026-03-14",
      deliverable: "agenda",
    },
    running: { header: "Stadt Musterstadt", draftMark: "Entwurf", footer: "Stand: 14.03.2026" },
    sections: [section([contents("Inhalt"), heading(1, "Maßnahmen"), ...texts.flatMap(blocksOf)])],
  };
}

function blocksOf({ title, paragraphs, rows }: MeasureText, index: number): Block[] {
  const recordId = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
  const anchor = (field: string) => ({ anchor: { kind: "measures", recordId, field } });
  return [
    heading(2, title, anchor("title")),
    ...paragraphs.map((words) => paragraph(words, anchor("description"))),
    table({
      key: `steps-${index}`,
      caption: `Schritte zu ${title}`,
      columns: tableColumns.map((name, column) => ({ key: `c${column}`, heading: name, share: 1 })),
      rows: rows.map((cells) => row(cells)),
      ...anchor("steps"),
    }),
  ];
}
