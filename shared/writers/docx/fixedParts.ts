import { fonts } from "./looks";
import { declarations, xmlHead } from "./xml";

/** `word/settings.xml`: no hyphenation, no question about fields on opening, today's layout rules. */
export function settingsPart(languageTag: string): string {
  const compat = (name: string, value: number) =>
    `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
  const isGerman = languageTag.startsWith("de");
  return (
    `${xmlHead}<w:settings${declarations("w")}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>` +
    '<w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
    compat("compatibilityMode", 15) +
    compat("overrideTableStyleFontSizeAndJustification", 1) +
    compat("enableOpenTypeFeatures", 1) +
    compat("doNotFlipMirrorIndents", 1) +
    compat("differentiateMultirowTableHeaders", 1) +
    `</w:compat><w:themeFontLang w:val="${languageTag}"/>` +
    `<w:decimalSymbol w:val="${isGerman ? "," : "."}"/><w:listSeparator w:val="${isGerman ? ";" : ","}"/></w:settings>`
  );
}

/** `word/fontTable.xml`: what a program without Calibri should take instead. */
export function fontTablePart(): string {
  return (
    `${xmlHead}<w:fonts${declarations("w")}>` +
    `<w:font w:name="${fonts.text}"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>` +
    `<w:font w:name="${fonts.code}"><w:altName w:val="Liberation Mono"/><w:panose1 w:val="020B0609020204030204"/><w:charset w:val="00"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>` +
    "</w:fonts>"
  );
}

const wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Media types of the parts we write, by the beginning of their file name. */
export const partTypes: Readonly<Record<string, string>> = {
  document: `${wordprocessing}.document.main+xml`,
  styles: `${wordprocessing}.styles+xml`,
  numbering: `${wordprocessing}.numbering+xml`,
  settings: `${wordprocessing}.settings+xml`,
  fontTable: `${wordprocessing}.fontTable+xml`,
  comments: `${wordprocessing}.comments+xml`,
  agendaChart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  header: `${wordprocessing}.header+xml`,
  footer: `${wordprocessing}.footer+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  itemProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
};

/** `[Content_Types].xml` for the parts of a package, told by their file names. */
export function contentTypesPart(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = partTypes[/([A-Za-z]+)\d*\.xml$/.exec(path)?.[1] ?? ""];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  const workbooks = paths.some((path) => path.endsWith(".xlsx"))
    ? '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
    : "";
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Default Extension="jpeg" ContentType="image/jpeg"/>${workbooks}${overrides.join("")}</Types>`
  );
}
