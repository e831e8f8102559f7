import type { OutlineBlock } from "../outline";
import { lineOf } from "../outlineText";
import { isRecordKind, type ProposalKind, type ProposalNode, type ProposalReason } from "./proposal";
import type { Place } from "./sectionKind";
import type { Section } from "./sections";

/** The proposal while it is written: nodes in reading order, and which sections are fields. */
export type Writing = {
  nodes: ProposalNode[];
  fields: ReadonlyMap<Section, ProposalReason>;
};

/** A node as it is added; what belongs to it may still grow. */
export type OpenNode = Omit<ProposalNode, "body"> & { body: OutlineBlock[] };
type Draft = Pick<OpenNode, "id" | "kind" | "title" | "form" | "reason" | "fileName"> & Partial<OpenNode>;

/** Adds a line below the place's parent. */
export function addNode(writing: Writing, place: Place, draft: Draft): OpenNode {
  const node: OpenNode = {
    body: [],
    facts: [],
    ...draft,
    ...(place.parentId !== undefined && { parentId: place.parentId }),
  };
  writing.nodes.push(node);
  return node;
}

/** The place below a line. */
export function placeBelow(
  node: Pick<ProposalNode, "id" | "kind">,
  { inside, chapter }: Place,
  opensChapter: boolean,
): Place {
  const record = isRecordKind(node.kind) ? node.kind : inside;
  const opened: ProposalKind | undefined = opensChapter ? node.kind : chapter;
  return { parentId: node.id, ...(record && { inside: record }), ...(opened && { chapter: opened }) };
}

/** Tables of contents and publishing instructions become ignored lines; the other blocks are handed back. */
export function setAside(
  blocks: readonly OutlineBlock[],
  fileName: string,
  place: Place,
  writing: Writing,
): OutlineBlock[] {
  const aside = (role: "contents" | "directive", reason: ProposalReason) => {
    const found = blocks.filter((block) => block.type === "paragraph" && block.role === role);
    const [first] = found;
    if (first?.type !== "paragraph") return;
    const title = lineOf(first.content);
    const id = `${first.key}#aside`;
    addNode(writing, place, {
      id,
      kind: "ignored",
      title,
      body: found,
      source: found,
      form: "paragraph",
      reason,
      fileName,
    });
  };
  aside("contents", "contentsList");
  aside("directive", "directive");
  return blocks.filter(
    (block) => block.type !== "paragraph" || (block.role !== "contents" && block.role !== "directive"),
  );
}
