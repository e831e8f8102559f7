/** One measure's words, from which every format of the comparison is made. */
export type MeasureText = { title: string; paragraphs: string[]; rows: string[][] };

const vocabulary = (
  "Verwaltung Antrag Verfahren Einführung Schulung Datenschutz Maßnahme Ziel Stadt Gemeinde Portal Formular " +
  "Ablage Akte Beschluss Rat Fachamt Wirkung Termin Bürgerdienst Register Nachweis Schnittstelle Betrieb Kosten"
).split(" ");

/** Measures with a title, three paragraphs of 130 words together and a table of four rows and three columns. */
export function measureTexts(count: number): MeasureText[] {
  const words = wordSource();
  return Array.from({ length: count }, (_, index) => ({
    title: `M-${index + 1} ${words(4)}`,
    paragraphs: [words(44), words(43), words(43)],
    rows: Array.from({ length: 4 }, () => [words(2), words(3), words(2)]),
  }));
}

export const tableColumns = ["Schritt", "Ergebnis", "Zuständig"];

/** The same words on every run. */
function wordSource(): (count: number) => string {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return vocabulary[(state >>> 8) % vocabulary.length] ?? "";
  };
  return (count) => Array.from({ length: count }, next).join(" ");
}

/** The measures as Markdown. */
export function markdownOf(measures: readonly MeasureText[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return measures
    .map(({ title, paragraphs, rows }) =>
      [
        `## ${title}`,
        ...paragraphs,
        [line(tableColumns), line(tableColumns.map(() => "---")), ...rows.map(line)].join("\n"),
      ].join("\n\n"),
    )
    .join("\n\n");
}
