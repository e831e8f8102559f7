import { row, table } from "@shared/document/buildTable";
import { writeCsv } from "@shared/writers/writeCsv";
import type { WordTable } from "./wordTable";

/** The table as the text of a CSV file German Excel opens. `caption` names it. */
export function csvOf(words: WordTable, caption: string): string {
  return writeCsv(
    table({
      key: "records",
      caption,
      columns: words.headings.map((heading, index) => ({
        key: String(index),
        heading,
        share: 1,
        ...(words.figures.has(index) ? { align: "end" as const } : {}),
      })),
      rows: words.rows.map((cells) => row(cells)),
    }),
  );
}
