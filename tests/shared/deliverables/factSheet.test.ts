import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf, type Chart, type Document } from "@shared/document/model";
import { plainTextOfCell, toPlainText } from "@shared/document/plainText";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import { writeHouseDocx } from "@shared/writers/docx/house/writeHouseDocx";
import { letterhead, templateBytes } from "@tests/fixtures/house/wordTemplates";
import { expect, test } from "vitest";
import { registerTown } from "../../fixtures/registerTown";
import { makeRecord } from "../domain/makeRecord";
import { orderRules } from "../writers/wordRules/orderRules";
import { packageRules } from "../writers/wordRules/packageRules";
import { openWordFile } from "../writers/wordRules/wordFile";
import { build } from "./build";

const charts = (document: Document): Chart[] => blocksOf(document).filter((block) => block.type === "chart");
const rowsOf = ({ data }: Chart) => data.rows.map(({ cells }) => cells.map(plainTextOfCell));

/** The register town with many fields, a measure more in each. */
function manyFields(count: number): Workspace {
  const town = registerTown();
  town.actionFields = Array.from({ length: count }, (_, at) =>
    makeRecord("actionFields", 500 + at, {
      code: `HF-${at + 1}`,
      title: "Ein Handlungsfeld mit einem recht langen Namen für die Tabelle",
      position: `a${String(at).padStart(3, "0")}`,
    }),
  );
  town.measures = town.actionFields.flatMap((field, at) =>
    Array.from({ length: count - at }, (__, one) =>
      makeRecord("measures", 1000 + at * 50 + one, { title: "Schritt", fieldId: field.id }),
    ),
  );
  return town;
}

test("the fact sheet draws what its tables say: measures, lights, budget, maturity", () => {
  const found = charts(build("factSheet", registerTown()));
  expect(found.map(({ title }) => title)).toEqual([
    "Maßnahmen je Handlungsfeld (1)",
    "Ampeln der offenen Vorhaben (1)",
    "Budget geplant und verbraucht",
    "Reifegrad der Prozesse (3)",
  ]);
  for (const chart of found) {
    const told = rowsOf(chart).map(([, ...figures]) =>
      figures.map((words) => Number(words.replace(/[.\s€]/g, ""))),
    );
    const drawn = chart.data.rows.map((_, row) => chart.figures?.series.map(({ values }) => values[row]));
    expect(drawn).toEqual(told);
    expect(chart.altText).toContain(chart.figures?.labels[0]);
  }
  expect(rowsOf(found[1] as Chart)).toEqual([
    ["● Grün", "0"],
    ["▲ Gelb", "1"],
    ["■ Rot", "0"],
    ["○ nicht bewertet", "0"],
  ]);
  expect(rowsOf(found[2] as Chart)).toEqual([["HF-1", "12.500\u00a0€", "4.000\u00a0€"]]);
  expect(rowsOf(found[3] as Chart).slice(-1)).toEqual([["nicht bekannt", "1"]]);
});

test("the fact sheet sums up the fields its page has no room for, and loses none", () => {
  const [chart] = charts(build("factSheet", manyFields(14)));
  const figures = chart?.figures;
  expect(figures?.labels.at(-1)).toMatch(/^weitere \d+$/);
  expect(figures?.labels.length).toBeLessThan(9);
  const sum = figures?.series[0]?.values.reduce((total, value) => total + value, 0);
  expect(sum).toBe((14 * 15) / 2);
});

test("the fact sheet stands in two columns below its opening", () => {
  const [opening, columns] = build("factSheet", registerTown()).sections;
  expect(opening?.columns).toBeUndefined();
  expect(columns?.columns).toBe(2);
  expect(columns?.blocks.filter(({ type }) => type === "pageBreak")).toHaveLength(1);
});

test("the fact sheet counts only what its reader may see", () => {
  const town = registerTown();
  town.projects = town.projects.map((project) => ({ ...project, sensitivity: "internal" }));
  const titles = charts(build("factSheet", town, { audience: "public" })).map(({ title }) => title);
  expect(titles).not.toContain("Budget geplant und verbraucht");
  expect(titles).toContain("Reifegrad der Prozesse (3)");
});

test("the fact sheet of an empty town says what will stand there", () => {
  const document = build("factSheet", emptyWorkspace());
  expect(checkDocument(document)).toEqual([]);
  expect(blocksOf(document).map(toPlainText).join("\n")).toContain("Es gibt noch nichts zu zählen");
});

test("the fact sheet keeps columns, charts and the order of the format in a house's own Word file", async () => {
  const template = readHouseTemplate(templateBytes(letterhead()), "Vorlage.docx");
  const values = {
    title: "Fact-Sheet",
    date: "",
    fileNumber: "",
    version: "",
    sensitivity: "",
    author: "",
    municipality: "",
    draft: "",
  };
  const document = build("factSheet", registerTown());
  const file = openWordFile(await writeHouseDocx(document, { template, styles: {}, values }));
  expect([...packageRules, ...orderRules].flatMap(({ findings }) => findings(file))).toEqual([]);
  expect(file.paths.filter((path) => /charts\/agendaChart\d\.xml$/.test(path))).toHaveLength(4);
});

test("amounts stand in English as English writes them, in table, words and drawing", () => {
  const found = charts(build("factSheet", registerTown(), {}, "en"))[2];
  expect(rowsOf(found as Chart)).toEqual([["HF-1", "€12,500", "€4,000"]]);
  expect(found?.altText).toContain("€12,500 / €4,000");
  expect(found?.figures?.unit).toBe("euroAhead");
});
