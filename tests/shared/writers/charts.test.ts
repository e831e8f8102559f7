import { figureChart } from "@shared/document/buildChart";
import { checkDocument } from "@shared/document/checkDocument";
import { compare } from "@shared/document/compare";
import type { Chart, Document } from "@shared/document/model";
import { plainTextOfCell } from "@shared/document/plainText";
import { readXlsx } from "@shared/transfer/readXlsx";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { writeHtml } from "@shared/writers/writeHtml";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { wordRuleFindings } from "./wordRules";
import { all, attribute, openWordFile } from "./wordRules/wordFile";

const budget = (kind: Chart["kind"] = "bar"): Chart =>
  figureChart({
    key: "budget",
    kind,
    title: "Budget & Verbrauch: 'Stand' <heute>",
    altText: "HF-1: 1200 und 300; HF-2: 40 und 0.",
    caption: "Budget",
    labelHeading: "Handlungsfeld",
    series: ["geplant", "verbraucht"],
    unit: "euro",
    words: (value) => `${value} €`,
    rows: [
      { label: "HF-1", name: "HF-1 Service & Zugang", values: [1200, 300] },
      { label: "HF-2", values: [40.5, 0] },
    ],
  });

const documentOf = (...blocks: Document["sections"][number]["blocks"]): Document => ({
  properties: {
    title: "Prüfung",
    author: "Stelle",
    keywords: ["Zahlen"],
    language: "de",
    date: "2026-07-01",
    deliverable: "factSheet",
  },
  running: { header: "Kopf", footer: "Fuß" },
  sections: [{ orientation: "portrait", blocks }],
});

describe.each(["bar", "line"] as const)("a %s chart in a Word file", (kind) => {
  const chart = budget(kind);
  const written = writeDocx(
    documentOf(chart, { ...budget(kind), data: { ...budget().data, key: "second" } }),
  );

  test("keeps every Word rule", async () => {
    expect(checkDocument(documentOf(chart))).toEqual([]);
    expect(wordRuleFindings(await written)).toEqual([]);
  });

  test("draws the figures of its table, told apart without colour", async () => {
    const part = openWordFile(await written).part("word/charts/agendaChart1.xml");
    const series = all(part, "c:ser");
    const shown = series.map((one) => all(all(one, "c:val")[0], "c:v").map((each) => each.textContent));
    expect(shown).toEqual([
      ["1200", "40.5"],
      ["300", "0"],
    ]);
    const told = chart.data.rows.map(({ cells }) => cells.slice(1).map(plainTextOfCell));
    expect(told).toEqual([
      ["1200 €", "300 €"],
      ["40.5 €", "0 €"],
    ]);
    expect(all(series[0], kind === "bar" ? "a:pattFill" : "a:prstDash")).not.toEqual(
      all(series[1], kind === "bar" ? "a:pattFill" : "a:prstDash"),
    );
    expect(all(part, "c:showVal").every((each) => attribute(each, "val") === "1")).toBe(true);
  });

  test("carries a workbook whose cells its formulas name", async () => {
    const file = unzipSync(await written);
    const relations = strFromU8(file["word/charts/_rels/agendaChart2.xml.rels"] ?? new Uint8Array());
    expect(relations).toContain("../embeddings/agendaChart2.xlsx");
    const workbook = file["word/embeddings/agendaChart1.xlsx"];
    const { sheets, rows } = readXlsx(workbook ?? new Uint8Array());
    const formulas = all(openWordFile(await written).part("word/charts/agendaChart1.xml"), "c:f");
    const name = sheets[0]?.name ?? "";
    expect(formulas.map((each) => each.textContent)).toContain(`'${name.replaceAll("'", "''")}'!$B$2:$B$3`);
    expect(rows(0).map(({ cells }) => cells.map(({ text, number }) => number ?? text))).toEqual([
      ["Handlungsfeld", "geplant", "verbraucht"],
      ["HF-1", 1200, 300],
      ["HF-2", 40.5, 0],
    ]);
  });

  test.each([1, 2])("draws what the cells of workbook %i hold where its formulas point", async (number) => {
    const file = unzipSync(await written);
    const { sheets, rows } = readXlsx(file[`word/embeddings/agendaChart${number}.xlsx`] ?? new Uint8Array());
    const cells = rows(0).map((row) => row.cells.map((cell) => String(cell.number ?? cell.text)));
    const part = openWordFile(await written).part(`word/charts/agendaChart${number}.xml`);
    const references = [...all(part, "c:strRef"), ...all(part, "c:numRef")];
    expect(references).toHaveLength(6);
    for (const reference of references) {
      const formula = all(reference, "c:f")[0]?.textContent ?? "";
      const [, sheet, column = "", first, last = first] =
        /^'(.*)'!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(formula) ?? [];
      expect(sheet?.replaceAll("''", "'")).toBe(sheets[0]?.name);
      const held = cells.slice(Number(first) - 1, Number(last)).map((row) => row[column.charCodeAt(0) - 65]);
      expect(all(reference, "c:v").map((each) => each.textContent)).toEqual(held);
    }
    expect(all(part, "c:externalData").map((each) => attribute(each, "r:id"))).toEqual(["rId1"]);
  });

  test("says in words what it shows", async () => {
    const drawing = all(openWordFile(await written).part("word/document.xml"), "wp:docPr")[0];
    expect(attribute(drawing, "descr")).toBe(chart.altText);
  });
});

test("a chart whose drawing would differ from its table is found", () => {
  const chart = budget();
  const broken = { ...chart, figures: { labels: ["HF-1"], series: [], unit: "count" as const } };
  expect(checkDocument(documentOf(broken)).map(({ rule }) => rule)).toEqual(["chartFigures"]);
});

test("a chart on a page of the web is a named picture with its table below", () => {
  const html = writeHtml(documentOf(budget()));
  expect(html).toContain('role="img"');
  expect(html).toContain('aria-label="HF-1: 1200 und 300; HF-2: 40 und 0."');
  expect(html.indexOf("</svg>")).toBeLessThan(html.indexOf("<table"));
  expect(html).not.toContain("<heute>");
});

test("a chart compared with an earlier one draws what it says now; its figures stay in step with its rows", () => {
  const before = documentOf(budget());
  const after = documentOf(
    figureChart({
      key: "budget",
      title: budget().title,
      altText: budget().altText,
      caption: "Budget",
      labelHeading: "Handlungsfeld",
      series: ["geplant", "verbraucht"],
      unit: "euro",
      words: (value) => `${value} €`,
      rows: [{ label: "HF-2", values: [40.5, 0] }],
    }),
  );
  const compared = compare(before, after, { author: "Stelle", date: "2026-07-01" });
  expect(checkDocument(compared).map(({ rule }) => rule)).not.toContain("chartFigures");
  const html = writeHtml(compared);
  expect(html.slice(html.lastIndexOf("<svg"), html.lastIndexOf("</svg>"))).toContain("40.5 €");
});

test.each([
  ["euro", '#,##0\\ "€"'],
  ["euroAhead", '"€"#,##0'],
] as const)("amounts have the sign where the language puts it (%s)", async (unit, code) => {
  const chart = budget();
  const figures = chart.figures && { ...chart.figures, unit };
  const part = openWordFile(await writeDocx(documentOf({ ...chart, ...(figures ? { figures } : {}) }))).part(
    "word/charts/agendaChart1.xml",
  );
  expect(all(part, "c:formatCode").map((each) => each.textContent)).toEqual([code, code]);
});
