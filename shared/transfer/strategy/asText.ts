import type { OutlineBlock, OutlineInline } from "../outline";
import type { ProposalNode } from "./proposal";

const said = (text: string, bold = false): OutlineInline => ({
  type: "text",
  text,
  ...(bold && { marks: ["bold"] as const }),
});

/** Facts of a table row as paragraphs: "Federführung: Hauptamt". */
export function factBlocks(node: Pick<ProposalNode, "id" | "facts">): OutlineBlock[] {
  return node.facts.map((fact, index) => ({
    type: "paragraph",
    key: `${node.id}#fact${index}`,
    role: "body",
    content: fact.label === "" ? [said(fact.text)] : [said(`${fact.label}: `, true), said(fact.text)],
  }));
}

/**
 * A line as it reads once it is plain text: headings with what stands below them, entries as they stood,
 * table rows with their title in bold. `level` is the heading's.
 */
export function asText(node: ProposalNode, level: number): OutlineBlock[] {
  if (node.source) return [...node.source];
  if (node.title === "") return [...node.body];
  const isRow = node.form === "row";
  const content = [said(isRow && node.number ? `${node.number} ${node.title}` : node.title, isRow)];
  const key = `${node.id}#title`;
  const title: OutlineBlock = isRow
    ? { type: "paragraph", key, role: "body", content }
    : { type: "heading", key, level, content };
  return [title, ...node.body, ...factBlocks(node)];
}
