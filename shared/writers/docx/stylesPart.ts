import type { WriterWords } from "../words";
import { type Border, colours, fonts, type Look, type Style } from "./looks";
import { twips } from "./measures";
import type { Setting } from "./setting";
import { declarations, escapeLine, xmlHead } from "./xml";

/** The table style's id; see {@link tableStyle} for its looks. */
export const tableStyleId = "AgendaTable";

/** `word/styles.xml`: language and fonts as defaults, then every style of styles.ts. */
export function stylesPart(
  { normal, styles, cellSpace }: Setting,
  words: WriterWords["styles"],
  languageTag: string,
): string {
  return `${xmlHead}<w:styles${declarations("w")}>${defaults(normal, languageTag)}${base()}${styles
    .map(styleXml)
    .join("")}${tableStyle(words.table, cellSpace)}</w:styles>`;
}

function defaults(normal: Setting["normal"], languageTag: string): string {
  const run = runLook({ size: normal.size, font: fonts.text });
  const language = `<w:lang w:val="${languageTag}" w:eastAsia="${languageTag}" w:bidi="${languageTag}"/>`;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}${language}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraphLook({ after: normal.after, line: normal.line })}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

/** The four styles every Word file has. */
function base(): string {
  return (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>' +
    "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
  );
}

function styleXml(style: Style): string {
  const { id, name, kind = "paragraph", next, hidden } = style;
  const basedOn = style.basedOn ?? (kind === "paragraph" ? "Normal" : "DefaultParagraphFont");
  const run = runLook(style);
  const paragraph = kind === "paragraph" ? paragraphLook(style) : "";
  return (
    `<w:style w:type="${kind}"${isBuiltIn(style) ? "" : ' w:customStyle="1"'} w:styleId="${id}">` +
    `<w:name w:val="${escapeLine(name)}"/><w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ""}` +
    `${hidden ? '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>' : `<w:uiPriority w:val="${priority(style)}"/><w:qFormat/>`}` +
    `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ""}${run ? `<w:rPr>${run}</w:rPr>` : ""}</w:style>`
  );
}

const builtInNames =
  /^(Title|Subtitle|heading \d|Quote|caption|List (Bullet|Number|Continue)( \d)?|TOC Heading|toc \d|header|footer|annotation (text|reference)|Hyperlink)$/;

function isBuiltIn(style: Style): boolean {
  return builtInNames.test(style.name);
}

function priority({ name }: Style): number {
  if (/^heading/.test(name)) return 9;
  if (/^(Title|Subtitle)$/.test(name)) return 10;
  if (/^toc/i.test(name)) return 39;
  return 35;
}

/** Paragraph properties in the order the format demands. */
export function paragraphLook(look: Look): string {
  const { borders, rightTab, numbering } = look;
  let xml = "";
  if (look.keepNext) xml += "<w:keepNext/>";
  if (look.keepLines) xml += "<w:keepLines/>";
  if (numbering) {
    const level = numbering.level > 0 ? `<w:ilvl w:val="${numbering.level}"/>` : "";
    xml += `<w:numPr>${level}<w:numId w:val="${numbering.id}"/></w:numPr>`;
  }
  if (borders) xml += `<w:pBdr>${borders.map(borderXml).join("")}</w:pBdr>`;
  if (look.fill) xml += `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`;
  if (rightTab)
    xml += `<w:tabs><w:tab w:val="right"${rightTab.dots ? ' w:leader="dot"' : ""} w:pos="${rightTab.position}"/></w:tabs>`;
  xml += spacing(look);
  if (look.indentLeft !== undefined || look.indentRight !== undefined)
    xml += `<w:ind w:left="${twips(look.indentLeft ?? 0)}"${look.indentRight ? ` w:right="${twips(look.indentRight)}"` : ""}${look.hanging ? ` w:hanging="${twips(look.hanging)}"` : ""}/>`;
  if (look.outlineLevel !== undefined) xml += `<w:outlineLvl w:val="${look.outlineLevel}"/>`;
  return xml;
}

function borderXml({ side, colour, eighths, space }: Border): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${colour}"/>`;
}

function spacing({ before, after, line }: Look): string {
  if (before === undefined && after === undefined && line === undefined) return "";
  return (
    "<w:spacing" +
    (before === undefined ? "" : ` w:before="${twips(before)}"`) +
    (after === undefined ? "" : ` w:after="${twips(after)}"`) +
    (line === undefined ? "" : ` w:line="${Math.round(line * 240)}" w:lineRule="auto"`) +
    "/>"
  );
}

/** Run properties in the order the format demands. */
export function runLook(look: Look): string {
  let xml = "";
  if (look.font)
    xml += `<w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}" w:eastAsia="${look.font}" w:cs="${look.font}"/>`;
  if (look.bold) xml += "<w:b/><w:bCs/>";
  if (look.colour) xml += `<w:color w:val="${look.colour}"/>`;
  if (look.size !== undefined) xml += `<w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/>`;
  if (look.underline) xml += '<w:u w:val="single"/>';
  return xml;
}

/** Thin rules between rows, none between columns, a lightly tinted heading row. */
function tableStyle(name: string, cellSpace: number): string {
  const line = (side: string, colour: string, eighths: number) =>
    `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${colour}"/>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="${escapeLine(name)}"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/>' +
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    `<w:tblBorders>${line("top", colours.accent, 8)}${line("bottom", colours.accent, 8)}${line("insideH", colours.rule, 4)}</w:tblBorders>` +
    `<w:tblCellMar><w:top w:w="${cellSpace}" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="${cellSpace}" w:type="dxa"/>` +
    '<w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
    `<w:tcBorders>${line("bottom", colours.accent, 8)}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${colours.tint}"/></w:tcPr></w:tblStylePr></w:style>`
  );
}
