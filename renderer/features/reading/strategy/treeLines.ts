import { wordsOf } from "@shared/transfer/outlineText";
import type { Comparison } from "@shared/transfer/plan/change";
import type { StrategyPlan } from "@shared/transfer/plan/strategyPlan";
import type { PlacedTexts } from "@shared/transfer/plan/textPlaces";
import { ignoredIds } from "@shared/transfer/strategy/editProposal";
import { isChapter, isDoubtful, isRecordKind, type ProposalNode } from "@shared/transfer/strategy/proposal";

export type LineMark = Comparison | "repeated";

/** One visible line of the tree. */
export type TreeLine = {
  node: ProposalNode;
  /** From 1. */
  level: number;
  place: number;
  of: number;
  hasBelow: boolean;
  isOpen: boolean;
  isIgnored: boolean;
  isDoubtful: boolean;
  mark: LineMark | undefined;
  snippet: string;
};

const longestSnippet = 160;

function snippetOf(node: ProposalNode): string {
  // A line set aside carries its words as its title already.
  if (node.kind === "ignored" && node.source) return "";
  const words = node.body.map(wordsOf).join(" ").replace(/\s+/g, " ").trim();
  return words.length > longestSnippet ? `${words.slice(0, longestSnippet)} …` : words;
}

/** How each line compares with the workspace, read off the plan; chapters at their topmost lines. */
export function marksOf(
  plan: StrategyPlan,
  nodes: readonly ProposalNode[],
  { placeOfLine }: PlacedTexts,
): Map<string, LineMark> {
  const marks = new Map<string, LineMark>();
  for (const { nodeIds, comparison } of plan.records)
    for (const [index, id] of nodeIds.entries()) marks.set(id, index > 0 ? "repeated" : comparison);
  const chapters = new Map(plan.chapters.map((chapter) => [chapter.chapter, chapter.comparison]));
  for (const { id, kind } of nodes) {
    const place = placeOfLine.get(id);
    const comparison = place?.of === "chapter" ? chapters.get(place.chapter) : undefined;
    if (isChapter(kind) && comparison) marks.set(id, comparison);
  }
  return marks;
}

/** The lines that stand above a line some test holds for. */
function idsOver(nodes: readonly ProposalNode[], holds: (node: ProposalNode) => boolean): Set<string> {
  const over = new Set<string>();
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  for (const node of nodes) {
    if (!holds(node)) continue;
    for (let id = node.parentId; id !== undefined && !over.has(id); id = parents.get(id)) over.add(id);
  }
  return over;
}

/** All lines but those above fields, so that fields and chapters stay in view, each closed. */
export function closedToFields(nodes: readonly ProposalNode[]): Set<string> {
  const over = idsOver(nodes, (node) => node.kind === "actionField");
  return new Set(nodes.filter((node) => !over.has(node.id)).map((node) => node.id));
}

/** Lines below which nothing but texts stand begin closed, so that the fields are in view. */
export function closedAtFirst(nodes: readonly ProposalNode[]): Set<string> {
  const over = idsOver(nodes, (node) => isRecordKind(node.kind));
  return new Set(nodes.filter((node) => isChapter(node.kind) && !over.has(node.id)).map((node) => node.id));
}

/** The lines a person sees: all but those below a closed one. */
export function treeLines(
  nodes: readonly ProposalNode[],
  closed: ReadonlySet<string>,
  marks: ReadonlyMap<string, LineMark>,
): TreeLine[] {
  const ignored = ignoredIds(nodes);
  const childrenOf = new Map<string | undefined, ProposalNode[]>();
  for (const node of nodes) {
    const siblings = childrenOf.get(node.parentId);
    if (siblings) siblings.push(node);
    else childrenOf.set(node.parentId, [node]);
  }
  const lines: TreeLine[] = [];
  const visit = (siblings: readonly ProposalNode[], level: number) => {
    for (const [index, node] of siblings.entries()) {
      const below = childrenOf.get(node.id) ?? [];
      const isOpen = !closed.has(node.id);
      lines.push({
        node,
        level,
        place: index + 1,
        of: siblings.length,
        hasBelow: below.length > 0,
        isOpen,
        isIgnored: ignored.has(node.id),
        isDoubtful: isDoubtful(node) && !ignored.has(node.id),
        mark: marks.get(node.id),
        snippet: snippetOf(node),
      });
      if (isOpen) visit(below, level + 1);
    }
  };
  visit(childrenOf.get(undefined) ?? [], 1);
  return lines;
}

/** The lines a line stands below, from the inside out. */
export function idsAbove(nodes: readonly ProposalNode[], id: string): string[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const above: string[] = [];
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) above.push(at);
  return above;
}
