import type { Anchor, Block, Document, Heading, List, ListItem, Table, TableCell, TableRow } from "./model";

/** Anything that can carry an anchor. */
export type AnchoredNode = Block | TableRow | TableCell | ListItem;

/** One field shown at one place. */
export type AnchoredPart = { field: string; node: AnchoredNode };

/**
 * One place where a record stands in a document: a run of blocks under its heading, or a row, cell or list
 * entry. A record that appears several times (its own section, an overview table) has several, numbered so that
 * number 1 is the run with its heading, or the first place where it has no heading.
 */
export type Occurrence = {
  kind: string;
  recordId: string;
  number: number;
  start: AnchoredNode;
  end: AnchoredNode;
  heading?: Heading;
  /** First block after the heading. */
  body?: Block;
  parts: AnchoredPart[];
};

/**
 * All occurrences in reading order. A run goes on over blocks without anchor (the words between fields) and
 * ends at another record, at a heading of its own or a higher level, and, where it has no heading, at any.
 */
export function occurrencesOf(document: Document): Occurrence[] {
  const walk = new Walk();
  for (const section of document.sections) for (const block of section.blocks) walk.block(block);
  number(walk.found);
  return walk.found;
}

class Walk {
  readonly found: Occurrence[] = [];
  private run: Occurrence | undefined;

  block(block: Block): void {
    if (block.type === "pageBreak") return;
    const { anchor } = block;
    if (anchor) this.anchored(block, anchor);
    else this.plain(block);
    if (block.type === "table") this.table(block);
    else if (block.type === "chart") this.table(block.data);
    else if (block.type === "list") this.list(block);
  }

  private anchored(block: Block, anchor: Anchor): void {
    if (!this.run || !isOf(this.run, anchor)) {
      this.run = this.open(block, anchor);
      if (block.type === "heading") this.run.heading = block;
      return;
    }
    this.run.parts.push({ field: anchor.field, node: block });
    this.extend(this.run, block);
  }

  private plain(block: Block): void {
    const { run } = this;
    if (!run) return;
    if (block.type === "heading" && block.level <= (run.heading?.level ?? 4)) this.run = undefined;
    else if (run.heading) this.extend(run, block);
  }

  private extend(run: Occurrence, block: Block): void {
    run.end = block;
    if (run.heading && !run.body) run.body = block;
  }

  private open(node: AnchoredNode, { kind, recordId, field }: Anchor): Occurrence {
    const parts = [{ field, node }];
    const opened: Occurrence = { kind, recordId, number: 1, start: node, end: node, parts };
    this.found.push(opened);
    return opened;
  }

  private table(table: Table): void {
    for (const row of table.rows) {
      const owner = row.anchor ? this.inner(row, row.anchor, this.run) : this.run;
      for (const cell of row.cells) {
        if (cell.anchor) this.inner(cell, cell.anchor, owner);
        for (const child of cell.children) if (child.type === "list") this.list(child);
      }
    }
  }

  private list(list: List): void {
    for (const item of list.items) {
      if (item.anchor) this.inner(item, item.anchor, this.run);
      for (const child of item.children) if (child.type === "list") this.list(child);
    }
  }

  /** A row, cell or entry belongs to the record around it, or is a place of its own. */
  private inner(node: AnchoredNode, anchor: Anchor, owner: Occurrence | undefined): Occurrence {
    if (!owner || !isOf(owner, anchor)) return this.open(node, anchor);
    owner.parts.push({ field: anchor.field, node });
    return owner;
  }
}

function isOf(occurrence: Occurrence, anchor: Anchor): boolean {
  return occurrence.recordId === anchor.recordId && occurrence.kind === anchor.kind;
}

/** Counts by id alone, so that numbered names are unique even where ids of two kinds were the same. */
function number(found: readonly Occurrence[]): void {
  const records = new Map<string, Occurrence[]>();
  for (const occurrence of found) {
    const known = records.get(occurrence.recordId);
    if (known) known.push(occurrence);
    else records.set(occurrence.recordId, [occurrence]);
  }
  for (const group of records.values()) {
    if (group.length === 1) continue;
    const primary = group.find((each) => each.heading) ?? group[0];
    let next = 2;
    for (const occurrence of group) if (occurrence !== primary) occurrence.number = next++;
  }
}
