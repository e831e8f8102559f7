import { fold } from "@shared/domain/fold";
import type { OutlineBlock, OutlineInline, OutlineListItem } from "../outline";
import { lineOf } from "../outlineText";

/** One entry of a list with what stands below it. */
export type ListEntry = { key: string; content: readonly OutlineInline[]; below: OutlineBlock[] };

/** Blocks parted into runs of lists and everything else. */
export type ListRun = { list: OutlineListItem[] } | { other: OutlineBlock };

const typedBullet = /^\s*[•▪◦‣·*–—-]\s+(?=\S)/;
const typedNumber = /^\s*\(?\d{1,2}[.)]\s+(?=\S)/;

function typedMark(block: OutlineBlock | undefined): RegExp | undefined {
  if (block?.type !== "paragraph" || block.role !== "body") return undefined;
  const [first] = block.content;
  if (first?.type !== "text") return undefined;
  return [typedBullet, typedNumber].find((pattern) => pattern.test(first.text));
}

/** Lists typed by hand ("- …", "1. …" twice in a row) become lists. */
export function withTypedLists(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  return blocks.map((block, index) => {
    const mark = typedMark(block);
    if (!mark || block.type !== "paragraph") return block;
    const beside = [blocks[index - 1], blocks[index + 1]].map(typedMark);
    if (!beside.includes(mark)) return block;
    const [first, ...others] = block.content;
    const text = first?.type === "text" ? first.text.replace(mark, "") : "";
    return {
      type: "listItem",
      key: block.key,
      level: 0,
      ordered: mark === typedNumber,
      content: first?.type === "text" ? [{ ...first, text }, ...others] : others,
    };
  });
}

/** Parts blocks into lists and other blocks, in order. */
export function listRuns(blocks: readonly OutlineBlock[]): ListRun[] {
  const runs: ListRun[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type !== "listItem") runs.push({ other: block });
    else if (last && "list" in last) last.list.push(block);
    else runs.push({ list: [block] });
  }
  return runs;
}

const isBoldText = (inline: OutlineInline | undefined) =>
  inline?.type === "text" && inline.marks?.includes("bold") === true;

/** An entry whose lines each begin in bold is several entries the source forgot to part. */
function splitAtBold(content: readonly OutlineInline[]): OutlineInline[][] {
  if (!isBoldText(content[0])) return [[...content]];
  const parts: OutlineInline[][] = [[]];
  for (const [index, inline] of content.entries()) {
    if (inline.type === "break" && isBoldText(content[index + 1])) parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}

/** The entries at the topmost level of a list; deeper ones and further paragraphs stand below them. */
export function entriesOf(list: readonly OutlineListItem[]): ListEntry[] {
  const top = Math.min(...list.map((item) => item.level));
  const entries: ListEntry[] = [];
  for (const item of list) {
    const last = entries.at(-1);
    if (last && (item.level > top || item.continues)) last.below.push(item);
    else
      for (const [index, content] of splitAtBold(item.content).entries())
        entries.push({ key: index === 0 ? item.key : `${item.key}#${index}`, content, below: [] });
  }
  return entries;
}

const announcesGoals = /\b(?:\w*ziele[ns]?|zielsetzung(?:en)?|goals|objectives|aims)\b/;
const announcesMeasures = /\b(?:\w*massnahmen|\w*projekten?|vorhaben|measures|projects|actions)\b/;

/** What a sentence ending in a colon says the list below it holds. */
export function announcement(block: OutlineBlock | undefined): "goal" | "measure" | undefined {
  if (block?.type !== "paragraph") return undefined;
  const sentence =
    fold(lineOf(block.content))
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  if (!/:\s*$/.test(sentence)) return undefined;
  if (announcesGoals.test(sentence)) return "goal";
  return announcesMeasures.test(sentence) ? "measure" : undefined;
}
