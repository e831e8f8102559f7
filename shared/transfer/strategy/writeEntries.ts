import type { OutlineBlock, OutlineTable } from "../outline";
import { lineOf, wordsOf } from "../outlineText";
import { paragraphOf, titledItem } from "./itemTitle";
import { announcement, entriesOf, type ListEntry, listRuns } from "./listItems";
import { addNode, placeBelow, type Writing } from "./nodeWriter";
import type { ProposalFact, ProposalReason } from "./proposal";
import type { Place } from "./sectionKind";
import { profileItem, type RowItem, tableItems } from "./tableItems";

export type ItemKind = "goal" | "measure" | "guideline";

/** How entries of a stretch of text are taken. */
export type EntryRules = {
  fileName: string;
  /** What the entries are; undefined where only announced lists and telling tables count. */
  holds?: ItemKind;
  /** What the entries below an entry are. */
  inner?: "measure";
  /** Kinds that may be made here. */
  allowed: readonly ItemKind[];
};

function writeListEntry(
  entry: ListEntry,
  kind: ItemKind,
  reason: ProposalReason,
  rules: EntryRules,
  place: Place,
  writing: Writing,
): void {
  const { title, rest, number } = titledItem(entry.content);
  const first: OutlineBlock = {
    type: "listItem",
    key: entry.key,
    level: 0,
    ordered: false,
    content: entry.content,
  };
  const nested = entry.below.filter((block) => block.type === "listItem" && !block.continues);
  const split = rules.inner !== undefined && kind === "goal" && nested.length > 0;
  const own = split ? entry.below.filter((block) => !nested.includes(block)) : entry.below;
  const node = addNode(writing, place, {
    id: entry.key,
    kind,
    title,
    ...(number && { number }),
    body: [...paragraphOf(`${entry.key}#text`, rest), ...own],
    source: [first, ...own],
    form: "item",
    reason,
    fileName: rules.fileName,
  });
  if (!split) return;
  const inner = placeBelow(node, place, false);
  for (const part of entriesOf(nested.filter((block) => block.type === "listItem")))
    writeListEntry(part, "measure", reason, { ...rules, inner: undefined }, inner, writing);
}

/** The lines that rows of a table stand below: group rows, the goal and the field a row names. */
function rowPlaces(rules: EntryRules, place: Place, writing: Writing) {
  const made = new Map<string, Place>();
  let group = place;
  const named = (kind: "goal" | "actionField", row: RowItem, title: string, above: Place): Place => {
    const known = made.get(`${kind} ${title}`);
    if (known) return known;
    const { fileName } = rules;
    const id = `${row.key}#${kind}`;
    const node = addNode(writing, above, { id, kind, title, form: "row", reason: "tableRow", fileName });
    const inner = placeBelow(node, above, false);
    made.set(`${kind} ${title}`, inner);
    return inner;
  };
  return {
    open: (row: RowItem) => {
      const { fileName } = rules;
      const id = row.key;
      const draft = {
        id,
        kind: "text",
        title: row.title,
        form: "row",
        reason: "groupHeading",
        fileName,
      } as const;
      group = placeBelow(addNode(writing, place, draft), place, false);
    },
    of: (row: RowItem): { at: Place; unused: ProposalFact[] } => {
      let at = group;
      const unused: ProposalFact[] = [];
      if (row.field && at.inside) unused.push(row.field);
      else if (row.field) at = named("actionField", row, row.field.text, at);
      if (row.goal && at.inside === "goal") unused.push(row.goal);
      else if (row.goal) at = named("goal", row, row.goal.text, at);
      return { at, unused };
    },
  };
}

/** A row whose title cell is empty is called by the first other thing it says. */
function untitledRow({ body, number = "" }: RowItem, [first, ...facts]: readonly ProposalFact[]) {
  if (first) return { title: first.label === "" ? first.text : `${first.label}: ${first.text}`, facts, body };
  const words = body.map(wordsOf).join(" ").trim();
  return words === "" ? { title: number, facts, body } : { title: words, facts, body: [] };
}

function writeTable(table: OutlineTable, rules: EntryRules, place: Place, writing: Writing): boolean {
  const expected = rules.holds === "guideline" ? undefined : rules.holds;
  const { fileName } = rules;
  const profile = profileItem(table);
  const reading = profile ? { holds: profile.holds, items: [profile.item] } : tableItems(table, expected);
  if (!reading || !rules.allowed.includes(reading.holds)) return false;
  const places = rowPlaces(rules, place, writing);
  const reason = profile ? "profileTable" : "tableRow";
  for (const row of reading.items) {
    if (row.isGroup) {
      places.open(row);
      continue;
    }
    const { at, unused } = places.of(row);
    const facts = [...unused, ...row.facts];
    const titled = row.title === "" ? untitledRow(row, facts) : { title: row.title, facts, body: row.body };
    if (titled.title === "") continue;
    addNode(writing, at, {
      id: row.key,
      kind: reading.holds,
      ...titled,
      form: "row",
      reason,
      fileName,
      ...(row.number && { number: row.number }),
    });
  }
  return true;
}

/**
 * Makes lines of the lists and tables among blocks, and hands back the other blocks. A list is taken where the
 * part says what its entries are or the sentence before it announces them.
 */
export function writeEntries(
  blocks: readonly OutlineBlock[],
  rules: EntryRules,
  place: Place,
  writing: Writing,
): OutlineBlock[] {
  const left: OutlineBlock[] = [];
  for (const run of listRuns(blocks)) {
    if ("list" in run) {
      const announced = announcement(left.at(-1));
      const told = announced && rules.allowed.includes(announced) ? announced : undefined;
      const kind = told ?? rules.holds;
      if (!kind) left.push(...run.list);
      else
        for (const entry of entriesOf(run.list))
          writeListEntry(entry, kind, told ? "announcedList" : "listItem", rules, place, writing);
    } else if (run.other.type !== "table" || !writeTable(run.other, rules, place, writing))
      left.push(run.other);
  }
  return left;
}

/** Whether a paragraph can stand for a goal or measure of its own: a sentence, not a picture or an opening. */
function isStatement(block: OutlineBlock): boolean {
  if (block.type !== "paragraph" || block.role !== "body") return false;
  const line = lineOf(block.content);
  return line.split(" ").length >= 4 && !/:\s*$/.test(line);
}

/** Makes a line of every statement; the other blocks are handed back. */
export function writeParagraphs(
  blocks: readonly OutlineBlock[],
  kind: ItemKind,
  fileName: string,
  place: Place,
  writing: Writing,
): OutlineBlock[] {
  for (const block of blocks) {
    if (block.type !== "paragraph" || !isStatement(block)) continue;
    const { title, rest, number } = titledItem(block.content, true);
    addNode(writing, place, {
      id: block.key,
      kind,
      title: title === "" ? wordsOf(block) : title,
      ...(number && { number }),
      body: paragraphOf(`${block.key}#text`, rest),
      source: [block],
      form: "paragraph",
      reason: "paragraphOfPart",
      fileName,
    });
  }
  return blocks.filter((block) => !isStatement(block));
}
