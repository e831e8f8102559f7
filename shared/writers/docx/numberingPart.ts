import { listIndent, styleNumbering } from "./looks";
import { twips, twipsOfMm } from "./measures";
import { declarations, xmlHead } from "./xml";

/** Deepest list level Word knows, counted from 0. */
export const deepestLevel = 8;

/** Numbering instance and level of a list's entries, and where their words begin if not at our usual place. */
export type ListPlace = { id: number; level: number; indent?: number };

/** What lists are numbered by. */
export type Lists = {
  bullets: (level: number, inTable: boolean) => ListPlace;
  /** A new instance, so that a numbered list begins with 1. */
  restart: (level: number, inTable: boolean) => ListPlace;
};

/**
 * Numbering of one document. Bullets share one instance; each numbered list gets its own, so that it starts
 * with 1 again.
 */
export class Numbering implements Lists {
  private instances = "";
  private nextId = Math.max(...Object.values(styleNumbering)) + 1;

  /** Instance for bullets. */
  bullets(level: number, inTable: boolean): ListPlace {
    return { id: inTable ? styleNumbering.tableBullets : styleNumbering.bullets, level };
  }

  /** A new instance for one numbered list whose entries stand on a level. */
  restart(level: number, inTable: boolean): ListPlace {
    const id = this.nextId++;
    const definition = inTable ? styleNumbering.tableNumbers : styleNumbering.numbers;
    this.instances +=
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>` +
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    return { id, level };
  }

  /** `word/numbering.xml`, complete once the body is written. */
  part(): string {
    const { bullets, numbers, tableBullets, tableNumbers } = styleNumbering;
    const shared = [bullets, numbers, tableBullets, tableNumbers]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join("");
    return (
      `${xmlHead}<w:numbering${declarations("w")}>` +
      listDefinition(bullets, "bullets", true) +
      listDefinition(numbers, "numbers", true) +
      listDefinition(tableBullets, "tableBullets", true) +
      listDefinition(tableNumbers, "tableNumbers", true) +
      `${shared}${this.instances}</w:numbering>`
    );
  }
}

export type ListKind = keyof typeof styleNumbering;

/** Definition of one kind of list, tied to our styles or free of any. */
export function listDefinition(id: number, kind: ListKind, isTied: boolean): string {
  const inTable = kind.startsWith("table");
  const level = /bullets/i.test(kind) ? bulletLevel : numberLevel;
  const levels = Array.from({ length: deepestLevel + 1 }, (_, index) => level(index, inTable, isTied)).join(
    "",
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels}</w:abstractNum>`;
}

const bullets = ["•", "–", "▪"];

function bulletLevel(level: number, inTable: boolean, isTied: boolean): string {
  const sign = bullets[level % bullets.length] ?? "•";
  const tied = inTable ? tableStyle(level, "TableBullet") : textStyle(level, "ListBullet");
  const style = isTied ? tied : "";
  return levelXml(level, inTable, `<w:numFmt w:val="bullet"/>${style}<w:lvlText w:val="${sign}"/>`);
}

const formats = [
  { format: "decimal", end: "." },
  { format: "lowerLetter", end: ")" },
  { format: "lowerRoman", end: "." },
];

function numberLevel(level: number, inTable: boolean, isTied: boolean): string {
  const { format, end } = formats[level % formats.length] ?? { format: "decimal", end: "." };
  const tied = inTable ? tableStyle(level, "TableNumber") : textStyle(level, "ListNumber");
  const style = isTied ? tied : "";
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
