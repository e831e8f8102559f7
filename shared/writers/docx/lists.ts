import type { Block, List, ListItem, Revision } from "../../document/model";
import { type Around, enclosing, nothingAround } from "./around";
import type { Body } from "./body";
import { listIndent } from "./looks";
import { deepestLevel, type ListPlace } from "./numberingPart";
import { writeParagraph } from "./paragraph";

type ListFrame = { level: number; inTable: boolean; revision: Revision | undefined };

/** Writes blocks that are neither paragraphs nor lists, where a list entry holds such. */
export type WriteOther = (body: Body, block: Block, around?: Around) => void;

/** Writes a list with its nested lists; `around` encloses its first and last paragraph. */
export function writeList(
  body: Body,
  list: List,
  around: Around,
  frame: ListFrame,
  writeOther: WriteOther,
): void {
  const { inTable } = frame;
  const level = Math.min(frame.level, deepestLevel);
  const numbering = list.ordered
    ? body.numbering.restart(level, inTable)
    : body.numbering.bullets(level, inTable);
  list.items.forEach((item, index) => {
    const outer = {
      before: index === 0 ? around.before : "",
      after: index === list.items.length - 1 ? around.after : "",
    };
    writeItem(body, item, enclosing(outer, marksOf(body, item)), {
      ...frame,
      level,
      numbering,
      ordered: list.ordered,
      revision: item.revision ?? list.revision ?? frame.revision,
      writeOther,
    });
  });
}

type ItemFrame = ListFrame & { numbering: ListPlace; ordered: boolean; writeOther: WriteOther };

function writeItem(body: Body, item: ListItem, around: Around, frame: ItemFrame): void {
  const { level, inTable, numbering, ordered } = frame;
  const last = item.children.length - 1;
  let numbered = false;
  item.children.forEach((child, index) => {
    const outer = { before: index === 0 ? around.before : "", after: index === last ? around.after : "" };
    const revision = child.revision ?? frame.revision;
    if (child.type === "list") {
      writeList(body, child, outer, { level: level + 1, inTable, revision }, frame.writeOther);
    } else if (child.type === "paragraph") {
      writeParagraph(body, child.children, {
        style: numbered ? continueStyle(level, inTable) : entryStyle(ordered, level, inTable),
        around: enclosing(outer, body.comment(child.comments)),
        ...(revision ? { revision } : {}),
        ...(numbered ? { indent: numbering.indent ?? listIndent(level, inTable) } : { numbering }),
      });
      numbered = true;
    } else {
      frame.writeOther(body, child, outer);
    }
  });
}

function marksOf(body: Body, item: ListItem): Around {
  return enclosing(body.marks.get(item), body.comment(item.comments)) ?? nothingAround;
}

function entryStyle(ordered: boolean, level: number, inTable: boolean): string {
  if (inTable) return ordered ? "TableNumber" : "TableBullet";
  return `${ordered ? "ListNumber" : "ListBullet"}${styleSuffix(level)}`;
}

function continueStyle(level: number, inTable: boolean): string {
  return inTable ? "TableContinue" : `ListContinue${styleSuffix(level)}`;
}

/** Word has list styles for three levels; deeper ones take the third. */
function styleSuffix(level: number): string {
  return level === 0 ? "" : String(Math.min(level, 2) + 1);
}
