import type { Outline, OutlineBlock, OutlineInline } from "@shared/transfer/outline";
import fc from "fast-check";

const titles = [
  "Bildung",
  "Ziele",
  "2.1 Strategische Ziele",
  "Maßnahmen",
  "Umsetzung",
  "Herausforderungen",
  "Leitplanken",
  "Handlungsfelder",
  "Handlungsfeld 2: Verkehr",
  "Ziel 1: Nähe",
  "Maßnahme 3 – Portal",
  "Vorwort",
  "Ziele und Maßnahmen",
  "Inhaltsverzeichnis",
  "Kurzfristig",
];
const columns = ["Nr", "Maßnahme", "Ziel", "Handlungsfeld", "Beschreibung", "Federführung", "Farbe"];

type Seed =
  | { type: "heading"; level: number; title: string }
  | { type: "paragraph"; words: string; bold: boolean; rest: boolean }
  | { type: "listItem"; level: number; bold: boolean; continues: boolean }
  | { type: "table"; columns: string[]; rows: number; header: boolean; empty: number }
  | { type: "aside"; role: "contents" | "directive" | "quote" | "caption" };

const seed: fc.Arbitrary<Seed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("heading" as const),
      level: fc.integer({ min: 1, max: 5 }),
      title: fc.constantFrom(...titles),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("paragraph" as const),
      words: fc.constantFrom(
        "Ein Satz steht hier.",
        "Folgende Ziele:",
        "Folgende Maßnahmen:",
        "• typed",
        "kurz",
        "Erster Satz hier. Zweiter Satz dort",
      ),
      bold: fc.boolean(),
      rest: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("listItem" as const),
      level: fc.integer({ min: 0, max: 3 }),
      bold: fc.boolean(),
      continues: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("table" as const),
      columns: fc.subarray(columns, { minLength: 1 }),
      rows: fc.integer({ min: 0, max: 4 }),
      header: fc.boolean(),
      empty: fc.integer({ min: 0, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("aside" as const),
      role: fc.constantFrom("contents" as const, "directive" as const, "quote" as const, "caption" as const),
    }),
  },
);

/** Any text: each piece of it carries a word that occurs nowhere else. */
export const anyOutline: fc.Arbitrary<{ outline: Outline; marks: string[] }> = fc
  .array(seed, { maxLength: 40 })
  .map((seeds) => {
    const marks: string[] = [];
    let keys = 0;
    const mark = () => {
      const word = `w${marks.length}q`;
      marks.push(word);
      return word;
    };
    const text = (words: string, bold = false): OutlineInline => ({
      type: "text",
      text: words,
      ...(bold && { marks: ["bold"] }),
    });
    const key = () => `${++keys}`;
    const blocks = seeds.map((one): OutlineBlock => {
      switch (one.type) {
        case "heading":
          return {
            type: "heading",
            key: key(),
            level: one.level,
            content: [
              text(
                /^(Handlungsfeld|Ziel|Maßnahme) \d/.test(one.title) || one.title === "Bildung"
                  ? `${one.title} ${mark()}`
                  : one.title,
              ),
            ],
          };
        case "paragraph": {
          const rest: OutlineInline[] = one.rest ? [{ type: "break" }, text(`Rest ${mark()} davon`)] : [];
          return {
            type: "paragraph",
            key: key(),
            role: "body",
            content: [text(one.words.replace(/(\S+)$/, `${mark()} $1`), one.bold), ...rest],
          };
        }
        case "listItem":
          return {
            type: "listItem",
            key: key(),
            level: one.level,
            ordered: false,
            ...(one.continues && { continues: true }),
            content: [text(`Punkt ${mark()}`, one.bold), text(` und ${mark()} dazu.`)],
          };
        case "table":
          return {
            type: "table",
            key: key(),
            rows: [one.columns, ...Array.from({ length: one.rows }, () => one.columns.map(() => ""))].map(
              (cells, row) => ({
                header: row === 0 && one.header,
                cells: cells.map((words, at) => ({
                  blocks:
                    row > 0 && at === one.empty
                      ? []
                      : [
                          {
                            type: "paragraph" as const,
                            key: key(),
                            role: "body" as const,
                            content: [text(row === 0 ? words : `Zelle ${mark()}`)],
                          },
                        ],
                })),
              }),
            ),
          };
        default:
          return { type: "paragraph", key: key(), role: one.role, content: [text(`Beiseite ${mark()}`)] };
      }
    });
    return { outline: { fileName: "a.docx", blocks, notices: [] }, marks };
  });
