import type { Chart, ChartFigures } from "../../../document/model";
import { sheetName } from "../../sheet/xlsxParts";
import { colours, fonts } from "../looks";
import { escapeXml, namespaces, xmlHead } from "../xml";

/** Everything one chart part is written from. */
type Plot = {
  kind: Chart["kind"];
  figures: ChartFigures;
  /** Name of the only sheet of the workbook with the data. */
  sheet: string;
};

const value = (name: string, val: string | number) => `<c:${name} val="${val}"/>`;

/** Small letters of a drawing, in hundredths of a point. */
const letters = 900;

const textProperties =
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${letters}" b="0"><a:solidFill><a:srgbClr val="${colours.muted}"/></a:solidFill>` +
  `<a:latin typeface="${fonts.text}"/></a:defRPr></a:pPr></a:p></c:txPr>`;
const outline = (colour: string, width = 9525) =>
  `<a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

/** Series are told apart by pattern, never by colour alone (DOMAIN.md (e), Word rules). */
const patterns = [undefined, "wdUpDiag", "smGrid", "pct20", "wdDnDiag"] as const;

function fill(at: number): string {
  const pattern = patterns[at % patterns.length];
  if (pattern === undefined) return `<a:solidFill><a:srgbClr val="${colours.accent}"/></a:solidFill>`;
  return `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${colours.accent}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

const dashes = ["solid", "dash", "sysDot", "dashDot"] as const;
const markers = ["circle", "square", "triangle", "diamond"] as const;

const formatCodes = {
  count: "General",
  euro: "#,##0\\ &quot;€&quot;",
  euroAhead: "&quot;€&quot;#,##0",
} as const satisfies Record<ChartFigures["unit"], string>;

/** Column letter of a sheet with few columns. */
const columnLetter = (index: number) => String.fromCharCode(65 + index);

/** Cells of the workbook, as a formula: `'Sheet'!$B$2:$B$5`. */
function cells(sheet: string, column: number, from: number, to: number): string {
  const letter = columnLetter(column);
  const range = from === to ? `$${letter}$${from}` : `$${letter}$${from}:$${letter}$${to}`;
  return escapeXml(`'${sheet.replaceAll("'", "''")}'!${range}`);
}

const points = (texts: readonly string[]) =>
  value("ptCount", texts.length) +
  texts.map((text, at) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`).join("");

function seriesXml({ kind, figures, sheet }: Plot, at: number): string {
  const { labels, series, unit } = figures;
  const { name = "", values = [] } = series[at] ?? {};
  const last = labels.length + 1;
  const isBar = kind === "bar";
  const look = isBar
    ? `<c:spPr>${fill(at)}${outline(colours.accent)}</c:spPr>`
    : `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${colours.accent}"/></a:solidFill><a:prstDash val="${dashes[at % dashes.length]}"/></a:ln></c:spPr>`;
  const marker = isBar
    ? value("invertIfNegative", 0)
    : `<c:marker>${value("symbol", markers[at % markers.length] ?? "circle")}${value("size", 6)}<c:spPr><a:solidFill><a:srgbClr val="${colours.accent}"/></a:solidFill></c:spPr></c:marker>`;
  return (
    `<c:ser>${value("idx", at)}${value("order", at)}` +
    `<c:tx><c:strRef><c:f>${cells(sheet, at + 1, 1, 1)}</c:f><c:strCache>${points([escapeXml(name)])}</c:strCache></c:strRef></c:tx>` +
    `${look}${marker}` +
    `<c:dLbls><c:numFmt formatCode="${formatCodes[unit]}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties}` +
    value("dLblPos", isBar ? "outEnd" : "t") +
    value("showLegendKey", 0) +
    value("showVal", 1) +
    value("showCatName", 0) +
    value("showSerName", 0) +
    value("showPercent", 0) +
    value("showBubbleSize", 0) +
    "</c:dLbls>" +
    `<c:cat><c:strRef><c:f>${cells(sheet, 0, 2, last)}</c:f><c:strCache>${points(labels.map(escapeXml))}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${cells(sheet, at + 1, 2, last)}</c:f><c:numCache><c:formatCode>${formatCodes[unit]}</c:formatCode>${points(values.map(String))}</c:numCache></c:numRef></c:val>` +
    `${isBar ? "" : value("smooth", 0)}</c:ser>`
  );
}

const [categoryAxis, valueAxis] = [111_111_111, 222_222_222];

function axes({ kind, figures }: Plot): string {
  const isBar = kind === "bar";
  const scaling = (orientation: string, min = "") =>
    `<c:scaling>${value("orientation", orientation)}${min}</c:scaling>`;
  return (
    // The first row stands on top, as in the table.
    `<c:catAx>${value("axId", categoryAxis)}${scaling(isBar ? "maxMin" : "minMax")}${value("delete", 0)}${value("axPos", isBar ? "l" : "b")}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${value("majorTickMark", "none")}${value("minorTickMark", "none")}${value("tickLblPos", "low")}` +
    `<c:spPr>${outline(colours.muted)}</c:spPr>${textProperties}${value("crossAx", valueAxis)}${value("crosses", "autoZero")}` +
    `${value("auto", 1)}${value("lblAlgn", "ctr")}${value("lblOffset", 100)}${value("noMultiLvlLbl", 0)}</c:catAx>` +
    // Every figure stands at its bar: an axis of figures would say them twice.
    `<c:valAx>${value("axId", valueAxis)}${scaling("minMax", value("min", 0))}${value("delete", 1)}${value("axPos", isBar ? "t" : "l")}` +
    `<c:numFmt formatCode="${formatCodes[figures.unit]}" sourceLinked="0"/>${value("majorTickMark", "none")}${value("minorTickMark", "none")}${value("tickLblPos", "nextTo")}` +
    `${value("crossAx", categoryAxis)}${value("crosses", "autoZero")}${value("crossBetween", "between")}</c:valAx>`
  );
}

function plotXml(plot: Plot): string {
  const { kind, figures } = plot;
  const all = figures.series.map((_, at) => seriesXml(plot, at)).join("");
  const ids = value("axId", categoryAxis) + value("axId", valueAxis);
  if (kind === "line")
    return `<c:lineChart>${value("grouping", "standard")}${value("varyColors", 0)}${all}${value("marker", 1)}${ids}</c:lineChart>`;
  return `<c:barChart>${value("barDir", "bar")}${value("grouping", "clustered")}${value("varyColors", 0)}${all}${value("gapWidth", 60)}${ids}</c:barChart>`;
}

/**
 * `word/charts/chartN.xml`: the drawing with the figures it shows, and where they stand in its workbook (rId1), so
 * that they can be changed in Word. Elements in the order of ECMA-376, part 1, 21.2.
 */
export function chartXml(chart: Chart & { figures: ChartFigures }): string {
  const plot: Plot = {
    kind: chart.kind,
    figures: chart.figures,
    sheet: sheetName(chart.title),
  };
  const legend =
    chart.figures.series.length > 1
      ? `<c:legend>${value("legendPos", "t")}${value("overlay", 0)}${textProperties}</c:legend>`
      : "";
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${namespaces.c}" xmlns:a="${namespaces.a}" xmlns:r="${namespaces.r}">` +
    value("date1904", 0) +
    value("roundedCorners", 0) +
    `<c:chart>${value("autoTitleDeleted", 1)}<c:plotArea><c:layout/>${plotXml(plot)}${axes(plot)}${noLine}</c:plotArea>` +
    `${legend}${value("plotVisOnly", 1)}${value("dispBlanksAs", "gap")}</c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties}` +
    `<c:externalData r:id="rId1">${value("autoUpdate", 0)}</c:externalData></c:chartSpace>`
  );
}
