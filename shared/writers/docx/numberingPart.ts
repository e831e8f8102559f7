import { listIndent, styleNumbering } from "./looks";
import { twips, twipsOfMm } from "./measures";
import { declarations, xmlHead } from "./xml";

/** Deepest list level Word knows, counted from 0. */
export const deepestLevel = 8;

/**
 * Numbering of one document. Bullets share one instance; each numbered list gets its own, so that it starts
 * with 1 again.
 */
export class Numbering {
  private instances = "";
  private nextId = Math.max(...Object.values(styleNumbering)) + 1;

  /** Instance for bullets. */
  bullets(inTable: boolean): number {
    return inTable ? styleNumbering.tableBullets : styleNumbering.bullets;
  }

  /** A new instance for one numbered list whose entries stand on a level. */
  restart(level: number, inTable: boolean): number {
    const id = this.nextId++;
    const definition = inTable ? styleNumbering.tableNumbers : styleNumbering.numbers;
    this.instances +=
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>` +
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    return id;
  }

  /** `word/numbering.xml`, complete once the body is written. */
  part(): string {
    const { bullets, numbers, tableBullets, tableNumbers } = styleNumbering;
    const shared = [bullets, numbers, tableBullets, tableNumbers]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join("");
    return (
      `${xmlHead}<w:numbering${declarations("w")}>` +
      definition(bullets, (level) => bulletLevel(level, false)) +
      definition(numbers, (level) => numberLevel(level, false)) +
      definition(tableBullets, (level) => bulletLevel(level, true)) +
      definition(tableNumbers, (level) => numberLevel(level, true)) +
      `${shared}${this.instances}</w:numbering>`
    );
  }
}

function definition(id: number, level: (index: number) => string): string {
  const levels = Array.from({ length: deepestLevel + 1 }, (_, index) => level(index)).join("");
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels}</w:abstractNum>`;
}

const bullets = ["•", "–", "▪"];

function bulletLevel(level: number, inTable: boolean): string {
  const sign = bullets[level % bullets.length] ?? "•";
  const style = inTable ? tableStyle(level, "TableBullet") : textStyle(level, "ListBullet");
  return levelXml(level, inTable, `<w:numFmt w:val="bullet"/>${style}<w:lvlText w:val="${sign}"/>`);
}

const formats = [
  { format: "decimal", end: "." },
  { format: "lowerLetter", end: ")" },
  { format: "lowerRoman", end: "." },
];

function numberLevel(level: number, inTable: boolean): string {
  const { format, end } = formats[level % formats.length] ?? { format: "decimal", end: "." };
  const style = inTable ? tableStyle(level, "TableNumber") : textStyle(level, "ListNumber");
  return levelXml(
    level,
    inTable,
    `<w:numFmt w:val="${format}"/>${style}<w:lvlText w:val="%${level + 1}${end}"/>`,
  );
}

function levelXml(level: number, inTable: boolean, inner: string): string {
  const hanging = inTable ? twips(13) : twipsOfMm(7);
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${inner}<w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${listIndent(level, inTable)}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
  );
}

function textStyle(level: number, base: string): string {
  return level > 2 ? "" : `<w:pStyle w:val="${base}${level === 0 ? "" : level + 1}"/>`;
}

function tableStyle(level: number, base: string): string {
  return level > 0 ? "" : `<w:pStyle w:val="${base}"/>`;
}
