import type { Anchor, Block, List, ListItem, Paragraph, Table, TableCell, TableRow } from "../model";
import { plainTextOfCell, plainTextOfRow, toPlainText } from "../plainText";
import { type Aligned, align } from "./align";
import { type Cause, marked } from "./cause";
import { compareInlines, similarity } from "./compareInlines";

/** From this share of common words on, two passages are one that was reworded. */
const sameEnough = 0.4;

/** Two versions of a run of blocks as one, with what is gone before what is new. */
export function compareBlocks(before: readonly Block[], after: readonly Block[], cause: Cause): Block[] {
  return compareSequence(before, after, cause, {
    keysOf: blockKeys,
    alike,
    merge: mergeBlock,
    mark: markBlock,
  });
}

type Rules<T> = {
  /** Entries with the same key are the same entry, perhaps reworded. */
  keysOf: (entries: readonly T[]) => string[];
  /** Whether two entries that stand at one place and have no common key are the same entry reworded. */
  alike: (before: T, after: T) => boolean;
  /** Both versions as one, or undefined where that cannot be shown inside one entry. */
  merge: (before: T, after: T, cause: Cause) => T | undefined;
  mark: (entry: T, change: "inserted" | "deleted", cause: Cause) => T[];
};

function compareSequence<T>(before: readonly T[], after: readonly T[], cause: Cause, rules: Rules<T>): T[] {
  const steps = align(numbered(rules.keysOf(before)), numbered(rules.keysOf(after)));
  return pairedByLikeness(steps, before, after, rules).flatMap((step) => {
    const old = "before" in step ? before[step.before] : undefined;
    const current = "after" in step ? after[step.after] : undefined;
    if (old !== undefined && current !== undefined) {
      const merged = rules.merge(old, current, cause);
      if (merged !== undefined) return [merged];
    }
    return [
      ...(old === undefined ? [] : rules.mark(old, "deleted", cause)),
      ...(current === undefined ? [] : rules.mark(current, "inserted", cause)),
    ];
  });
}

/** The n-th entry of a key is the n-th of the other side. */
function numbered(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count} ${key}`;
  });
}

/** How far ahead a reworded entry is looked for. */
const nearby = 40;

/** Between two that stayed, what is gone and what is new is paired in order where it reads alike. */
function pairedByLikeness<T>(
  steps: readonly Aligned[],
  before: readonly T[],
  after: readonly T[],
  { alike }: Rules<T>,
): Aligned[] {
  const result: Aligned[] = [];
  let gone: number[] = [];
  let added: number[] = [];
  const settle = () => {
    let from = 0;
    for (const place of gone) {
      const entry = before[place] as T;
      const near = added.slice(from, from + nearby);
      const found = from + near.findIndex((each) => alike(entry, after[each] as T));
      if (found < from) {
        result.push({ before: place });
        continue;
      }
      for (; from < found; from += 1) result.push({ after: added[from] as number });
      result.push({ before: place, after: added[found] as number });
      from = found + 1;
    }
    for (; from < added.length; from += 1) result.push({ after: added[from] as number });
    gone = [];
    added = [];
  };
  for (const step of steps) {
    if ("before" in step && "after" in step) {
      settle();
      result.push(step);
    } else if ("before" in step) gone.push(step.before);
    else added.push(step.after);
  }
  settle();
  return result;
}

function anchorKey({ kind, recordId, field }: Anchor): string {
  return `${kind}/${recordId}/${field}`;
}

/** A field shown by one block keeps its key when it is reworded; the blocks of longer fields go by their words. */
function blockKeys(blocks: readonly Block[]): string[] {
  const shown = new Map<string, number>();
  const anchorOf = ({ anchor }: Block) => (anchor ? anchorKey(anchor) : "");
  for (const block of blocks) shown.set(anchorOf(block), (shown.get(anchorOf(block)) ?? 0) + 1);
  return blocks.map((block) => {
    if (block.type === "pageBreak" || block.type === "field") return block.type;
    if (block.type === "table") return `table ${block.key}`;
    const shape = block.type === "heading" ? `heading ${block.level}` : block.type;
    const isWhole = block.anchor && shown.get(anchorOf(block)) === 1;
    return `${shape} ${anchorOf(block)} ${isWhole ? "" : toPlainText(block)}`;
  });
}

function alike(before: Block, after: Block): boolean {
  if (before.type !== after.type) return false;
  if ((before.anchor && anchorKey(before.anchor)) !== (after.anchor && anchorKey(after.anchor))) return false;
  if (isText(before) && isText(after)) return similarity(before.children, after.children) >= sameEnough;
  return before.type === "list";
}

function isText(block: Block): block is Extract<Block, { children: unknown }> {
  return "children" in block;
}

function mergeBlock(before: Block, after: Block, cause: Cause): Block | undefined {
  if (isText(before) && isText(after)) {
    if (before.type === "resolution" && after.type === "resolution" && before.number !== after.number)
      return undefined;
    return { ...after, children: compareInlines(before.children, after.children, cause) };
  }
  if (before.type === "list" && after.type === "list") return mergeList(before, after, cause);
  if (before.type === "table" && after.type === "table") return mergeTable(before, after, cause);
  if (before.type === "chart" && after.type === "chart") {
    const data = mergeTable(before.data, after.data, cause);
    const isSame = before.title === after.title && before.altText === after.altText;
    return data && isSame ? { ...after, data } : undefined;
  }
  if (before.type === "image" && after.type === "image")
    return isSamePicture(before, after) ? after : undefined;
  return after;
}

/** Page breaks and contents lists are no words: they stand as they do now. */
function markBlock(block: Block, change: "inserted" | "deleted", cause: Cause): Block[] {
  if (block.type === "pageBreak" || block.type === "field") return change === "deleted" ? [] : [block];
  return [marked(block, change, cause)];
}

function isSamePicture(before: Extract<Block, { type: "image" }>, after: typeof before): boolean {
  return (
    before.altText === after.altText &&
    before.bytes.length === after.bytes.length &&
    before.bytes.every((byte, index) => byte === after.bytes[index])
  );
}

function mergeList(before: List, after: List, cause: Cause): List | undefined {
  if (before.ordered !== after.ordered) return undefined;
  const items = compareSequence<ListItem>(before.items, after.items, cause, {
    keysOf: (items) => items.map(itemKey),
    alike: (old, current) => !old.anchor && !current.anchor && isReworded(old.children, current.children),
    merge: (old, current, why) => ({
      ...current,
      children: compareBlocks(old.children, current.children, why),
    }),
    mark: (item, change, why) => [marked(item, change, why)],
  });
  return { ...after, items };
}

function itemKey({ anchor, children }: ListItem): string {
  return anchor ? anchorKey(anchor) : children.map(toPlainText).join("\n");
}

function isReworded(before: readonly Block[], after: readonly Block[]): boolean {
  const [old, current] = [before[0], after[0]];
  if (old?.type !== "paragraph" || current?.type !== "paragraph") return false;
  return similarity(old.children, current.children) >= sameEnough;
}

/** Rows are compared only where the columns stayed; the caption is words like any other. */
function mergeTable(before: Table, after: Table, cause: Cause): Table | undefined {
  const shape = ({ columns, caption, rowHeadings }: Table) =>
    JSON.stringify([caption, rowHeadings ?? false, columns.map(({ key, heading }) => [key, heading])]);
  if (shape(before) !== shape(after)) return undefined;
  const rows = compareSequence<TableRow>(before.rows, after.rows, cause, {
    keysOf: (entries) => entries.map((row) => rowKey(row, after.rowHeadings === true)),
    alike: (old, current) => !old.anchor && !current.anchor && firstWords(old) === firstWords(current),
    merge: mergeRow,
    mark: (row, change, why) => [marked(row, change, why)],
  });
  return { ...after, rows };
}

function rowKey(row: TableRow, hasHeading: boolean): string {
  if (row.anchor) return anchorKey(row.anchor);
  return hasHeading ? firstWords(row) : plainTextOfRow(row);
}

function firstWords({ cells }: TableRow): string {
  return cells[0] ? plainTextOfCell(cells[0]) : "";
}

function mergeRow(before: TableRow, after: TableRow, cause: Cause): TableRow | undefined {
  if (before.cells.length !== after.cells.length) return undefined;
  const cells = after.cells.map((cell, index) => mergeCell(before.cells[index] ?? cell, cell, cause));
  return { ...after, cells };
}

/**
 * Paragraphs of a cell are always compared in place: the mark at a cell's end can be neither inserted nor
 * deleted, so a replaced paragraph would leave an empty one behind.
 */
function mergeCell(before: TableCell, after: TableCell, cause: Cause): TableCell {
  const isPlain = (cell: TableCell) => cell.children.every((child) => child.type === "paragraph");
  if (!isPlain(before) || !isPlain(after) || before.children.length !== after.children.length) {
    const children = compareBlocks(before.children, after.children, cause) as (Paragraph | List)[];
    return { ...after, children };
  }
  const children = after.children.map((child, index) => {
    const old = before.children[index];
    if (child.type !== "paragraph" || old?.type !== "paragraph") return child;
    return { ...child, children: compareInlines(old.children, child.children, cause) };
  });
  return { ...after, children };
}
