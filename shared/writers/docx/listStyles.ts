import type { WriterWords } from "../words";
import { listIndent, type Style, styleNumbering } from "./looks";

/** List styles for text (three levels as in Word) and, closer set, for table cells. */
export function listStyles(words: WriterWords["styles"]): Style[] {
  const levels = [0, 1, 2];
  const suffix = (level: number) => (level === 0 ? "" : String(level + 1));
  const name = (base: string, level: number) => (level === 0 ? base : `${base} ${level + 1}`);
  const close = { size: 11, line: 1.15, after: 0 };
  return [
    ...levels.flatMap((level): Style[] => [
      {
        id: `ListBullet${suffix(level)}`,
        name: name("List Bullet", level),
        after: 4,
        numbering: { id: styleNumbering.bullets, level },
      },
      {
        id: `ListNumber${suffix(level)}`,
        name: name("List Number", level),
        after: 4,
        numbering: { id: styleNumbering.numbers, level },
      },
      {
        id: `ListContinue${suffix(level)}`,
        name: name("List Continue", level),
        after: 4,
        indentLeft: listIndent(level, false) / 20,
      },
    ]),
    {
      id: "TableBullet",
      name: words.tableBullet,
      basedOn: "TableText",
      ...close,
      numbering: { id: styleNumbering.tableBullets, level: 0 },
    },
    {
      id: "TableNumber",
      name: words.tableNumber,
      basedOn: "TableText",
      ...close,
      numbering: { id: styleNumbering.tableNumbers, level: 0 },
    },
    {
      id: "TableContinue",
      name: words.tableContinue,
      basedOn: "TableText",
      ...close,
      indentLeft: listIndent(0, true) / 20,
    },
  ];
}
