import { heading, pageBreak, paragraph, section } from "../document/build";
import { chartHeightMm } from "../document/chartShape";
import type { Block, Chart } from "../document/model";
import { plainTextOfCell } from "../document/plainText";
import { assemble, type SectionBuilder } from "./assemble";
import type { Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { budgetChart, lightChart, maturityChart, measureChart } from "./factSheet/charts";
import { authorWords, properties, running } from "./parts/cover";

const keys = ["measures", "lights", "budget", "maturity"] as const;
type ChartKey = (typeof keys)[number];

/** Each chart has a title of its own. */
const sections = keys.map(
  (key): SectionDefinition => ({
    key,
    label: `factSheet.sections.${key}`,
    headless: true,
    enabled: true,
    neverMarked: true,
  }),
);

const shown =
  (build: (context: Context) => Chart | undefined): SectionBuilder =>
  (context) => {
    const chart = build(context);
    return chart ? [chart] : [];
  };

const builders = (fields: number): Record<ChartKey, SectionBuilder> => ({
  measures: shown((context) => measureChart(context, fields)),
  lights: shown(lightChart),
  budget: shown(budgetChart),
  maturity: shown(maturityChart),
});

/** Fact-Sheet: the state of things on one page, each chart with its figures as a table. DOMAIN.md (a) seed 001, (e). */
export const factSheet = defineDeliverable({
  id: "factSheet",
  name: "names.factSheet",
  purpose: "purposes.factSheet",
  ownVersion: true,
  sections: () => sections,
  content(context, chosen) {
    const title = context.say("factSheet.title");
    const columns = inTwoColumns(onOnePage((fields) => assemble(context, chosen, builders(fields))));
    const opening = [
      heading(1, context.say("factSheet.heading")),
      paragraph(authorWords(context), { style: "coverFact" }),
      paragraph(countWords(context), { style: "lead" }),
    ];
    return {
      properties: properties(context, "factSheet", title),
      running: running(context, title),
      layout: "sheet",
      sections:
        columns.length > 0
          ? [section(opening), section(columns, "portrait", { columns: 2 })]
          : [section([...opening, paragraph(context.say("factSheet.empty"), { style: "note" })])],
    };
  },
});

/** "5 Handlungsfelder · 12 Ziele · 30 Maßnahmen · 14 Projekte · 210 Prozesse". */
function countWords(context: Context): string {
  const { workspace, format } = context;
  const counted = (["actionFields", "goals", "measures", "projects", "processes"] as const).map((kind) => {
    const count = workspace[kind].length;
    return `${format.number(count)}\u00a0${context.kind(kind, count)}`;
  });
  return counted.join(" · ");
}

/** How many fields are shown by name: as many as the page holds, at least a few. */
const [mostFields, fewestFields] = [8, 3];
/** Millimetres below the opening, a little in reserve. */
const columnHeight = 206;

/** The blocks with as many rows as both columns hold. */
function onOnePage(build: (fields: number) => Block[]): Block[] {
  for (let fields = mostFields; fields > fewestFields; fields -= 1) {
    const blocks = build(fields);
    const [left, right] = columnsOf(blocks);
    if (Math.max(heightOf(left), heightOf(right)) <= columnHeight) return blocks;
  }
  return build(fewestFields);
}

/** Millimetres: a line of a table, what a row has beside its lines, and all around drawing and table. */
const [tableLine, rowFrame, around] = [5.2, 1.4, 18.5];
/** Letters that fit into the first column of a table. */
const lettersInLine = 30;

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type !== "chart") return sum + 14;
    const rows = block.data.rows.reduce((total, { cells: [first] }) => {
      const lines = first ? Math.ceil(plainTextOfCell(first).length / lettersInLine) : 1;
      return total + lines * tableLine + rowFrame;
    }, tableLine + rowFrame);
    return sum + chartHeightMm(block) + rows + around;
  }, 0);
}

/** The blocks in two columns that come as close in height as they can. */
function columnsOf(blocks: readonly Block[]): [left: readonly Block[], right: readonly Block[]] {
  const splits = blocks.map((_, at): [readonly Block[], readonly Block[]] => [
    blocks.slice(0, at + 1),
    blocks.slice(at + 1),
  ]);
  const tallest = splits.map(([left, right]) => Math.max(heightOf(left), heightOf(right)));
  return splits[tallest.indexOf(Math.min(...tallest))] ?? [[], []];
}

function inTwoColumns(blocks: readonly Block[]): Block[] {
  const [left, right] = columnsOf(blocks);
  return right.length > 0 ? [...left, pageBreak(), ...right] : [...left];
}
