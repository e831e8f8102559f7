import type { Chart, ChartFigures } from "../../../document/model";
import { writeXlsx } from "../../sheet/writeXlsx";
import { type Relationships, relationshipsXml } from "../relationships";
import { chartXml } from "./chartXml";

const packageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

/**
 * Adds a chart's parts to the file: the drawing, the workbook with its figures ("Daten bearbeiten" opens it), and the
 * relationship between them. Names that no house's own file has. Gives the relationship id of the drawing.
 */
export function addChartParts(
  relationships: Relationships,
  chart: Chart & { figures: ChartFigures },
): string {
  const { folder } = relationships;
  const number =
    relationships.media.filter(({ path }) => path.startsWith(`${folder}/charts/agendaChart`)).length + 1;
  const name = `agendaChart${number}`;
  const encoder = new TextEncoder();
  const link = `<Relationship Id="rId1" Type="${packageType}" Target="../embeddings/${name}.xlsx"/>`;
  relationships.media.push(
    { path: `${folder}/charts/${name}.xml`, bytes: encoder.encode(chartXml(chart)) },
    {
      path: `${folder}/charts/_rels/${name}.xml.rels`,
      bytes: encoder.encode(relationshipsXml([link])),
    },
    { path: `${folder}/embeddings/${name}.xlsx`, bytes: workbookOf(chart) },
  );
  return relationships.part("chart", `charts/${name}.xml`);
}

/** Labels in the first column, a column of figures for each series: what the drawing's formulas point to. */
function workbookOf({ title, data, figures }: Chart & { figures: ChartFigures }): Uint8Array {
  const { labels, series, unit } = figures;
  const kind = unit === "count" ? "number" : "money";
  return writeXlsx({
    caption: title,
    columns: [
      { heading: data.columns[0]?.heading ?? "", kind: "text" },
      ...series.map(({ name }) => ({ heading: name, kind }) as const),
    ],
    rows: labels.map((label, at) => [label, ...series.map(({ values }) => values[at])]),
  });
}
