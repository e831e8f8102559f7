import type { AgendaChapter } from "@shared/domain/agenda/agenda";
import type { OutlineBlock } from "../outline";
import { asText, factBlocks } from "../strategy/asText";
import { ignoredIds } from "../strategy/editProposal";
import { headingName } from "../strategy/headingName";
import { isChapter, isRecordKind, type ProposalNode } from "../strategy/proposal";

/** Where a line's text goes: a chapter of the agenda, a text of a field, or the text of a record. */
export type TextPlace =
  | { of: "chapter"; chapter: AgendaChapter }
  | { of: "field"; nodeId: string; part: "situation" | "challenges" }
  | { of: "record"; nodeId: string };

const keyOf = (place: TextPlace): string =>
  place.of === "chapter"
    ? `chapter ${place.chapter}`
    : place.of === "field"
      ? `${place.part} ${place.nodeId}`
      : `record ${place.nodeId}`;

type Tree = { nodes: readonly ProposalNode[]; childrenOf: ReadonlyMap<string | undefined, ProposalNode[]> };
type Above = { place?: TextPlace; depth: number; fieldId?: string };

function placeOf(node: ProposalNode, above: Above): TextPlace | undefined {
  const { kind, id } = node;
  if (kind === "ignored") return undefined;
  if (kind === "title") return { of: "chapter", chapter: "preface" };
  if (kind === "actionField") return { of: "field", nodeId: id, part: "situation" };
  if (isRecordKind(kind)) return { of: "record", nodeId: id };
  if (kind === "challenges" || kind === "situation") {
    if (above.fieldId !== undefined) return { of: "field", nodeId: above.fieldId, part: kind };
    return { of: "chapter", chapter: "situation" };
  }
  if (isChapter(kind)) return { of: "chapter", chapter: kind };
  return above.place ?? { of: "chapter", chapter: "situation" };
}

/** Whether a chapter's own heading says no more than the chapter's name in the agenda does. */
function isUsualName({ title }: ProposalNode): boolean {
  const name = headingName(title);
  return title === "" || (name !== undefined && name.strength !== "weak" && name.strength !== "near");
}

/** A line's words without its title, which is said elsewhere; a record's facts are read into its fields. */
function bareText(node: ProposalNode): OutlineBlock[] {
  if (isRecordKind(node.kind)) return [...node.body];
  const number = node.form === "row" && node.number !== undefined ? [{ label: "", text: node.number }] : [];
  return [...node.body, ...factBlocks({ id: node.id, facts: [...number, ...node.facts] })];
}

/** Texts by their place. A place that is filled from several lines keeps their headings. */
export type PlacedTexts = {
  blocksOf: (place: TextPlace) => readonly OutlineBlock[];
  /** The chapters that get words, in the order of the source. */
  chapters: AgendaChapter[];
  /** Where each line's own words go. */
  placeOfLine: ReadonlyMap<string, TextPlace>;
  /** Headings over a record that stand nowhere else ("Kurzfristig"), from the outside in. */
  headingsOver: (recordNodeId: string) => string[];
};

/** Puts the words of all lines that are not ignored where they belong. */
export function placeTexts(nodes: readonly ProposalNode[]): PlacedTexts {
  const ignored = ignoredIds(nodes);
  const childrenOf = new Map<string | undefined, ProposalNode[]>();
  for (const node of nodes) {
    if (ignored.has(node.id)) continue;
    const siblings = childrenOf.get(node.parentId);
    if (siblings) siblings.push(node);
    else childrenOf.set(node.parentId, [node]);
  }
  const texts = new Map<string, OutlineBlock[]>();
  const placeOfLine = new Map<string, TextPlace>();
  const chapters: AgendaChapter[] = [];
  const titleId = nodes.find((node) => node.kind === "title" && !ignored.has(node.id))?.id;
  const hasRecordBelow = (node: ProposalNode): boolean =>
    (childrenOf.get(node.id) ?? []).some((child) => isRecordKind(child.kind) || hasRecordBelow(child));
  const unsaid = new Set<string>();
  const push = (place: TextPlace, blocks: readonly OutlineBlock[]) => {
    if (blocks.length === 0) return;
    const key = keyOf(place);
    const there = texts.get(key);
    if (there) there.push(...blocks);
    else texts.set(key, [...blocks]);
    if (place.of === "chapter" && !chapters.includes(place.chapter)) chapters.push(place.chapter);
  };
  const visit = (node: ProposalNode, above: Above, tree: Tree) => {
    const place = placeOf(node, above);
    if (place) placeOfLine.set(node.id, place);
    const starts = place !== undefined && place !== above.place;
    const named = isRecordKind(node.kind) || node.id === titleId;
    const bare = starts && (named || (isUsualName(node) && !texts.has(keyOf(place))));
    const depth = starts ? (bare ? 0 : 1) : above.depth + 1;
    const children = tree.childrenOf.get(node.id) ?? [];
    const below: Above = {
      ...(place && { place }),
      depth,
      ...(node.kind === "actionField"
        ? { fieldId: node.id }
        : above.fieldId !== undefined && { fieldId: above.fieldId }),
    };
    const size = () => (place ? (texts.get(keyOf(place))?.length ?? 0) : 0);
    const before = size();
    const isHeadOnly = !bare && node.body.length === 0 && !node.source && node.facts.length === 0;
    if (place && !isHeadOnly) push(place, bare ? bareText(node) : asText(node, Math.max(depth, 1)));
    for (const child of children) visit(child, below, tree);
    if (!place || !isHeadOnly) return;
    if (size() > before) texts.get(keyOf(place))?.splice(before, 0, ...asText(node, Math.max(depth, 1)));
    else if (isUsualName(node)) return;
    else if (!hasRecordBelow(node)) push(place, asText(node, Math.max(depth, 1)));
    else unsaid.add(node.id);
  };
  const tree: Tree = { nodes, childrenOf };
  for (const node of childrenOf.get(undefined) ?? []) visit(node, { depth: 0 }, tree);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const headingsOver = (id: string): string[] => {
    const parent = byId.get(byId.get(id)?.parentId ?? "");
    if (!parent || isRecordKind(parent.kind)) return [];
    return [...headingsOver(parent.id), ...(unsaid.has(parent.id) ? [parent.title] : [])];
  };
  return { blocksOf: (place) => texts.get(keyOf(place)) ?? [], chapters, placeOfLine, headingsOver };
}
