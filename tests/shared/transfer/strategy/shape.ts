import { wordsOf } from "@shared/transfer/outlineText";
import { readMarkdown } from "@shared/transfer/readMarkdown";
import type { Proposal } from "@shared/transfer/strategy/proposal";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import { strToU8 } from "fflate";

/** The proposal for Markdown files given as texts. */
export const propose = (...texts: string[]): Proposal =>
  proposeStrategy(texts.map((text, index) => readMarkdown(strToU8(text), `${index + 1}.md`, `${index}.`)));

/** A proposal as indented lines: "  goal Title | text". */
export function shapeOf(proposal: Pick<Proposal, "nodes">): string[] {
  const depths = new Map<string, number>();
  return proposal.nodes.map((node) => {
    const depth = node.parentId === undefined ? 0 : (depths.get(node.parentId) ?? 0) + 1;
    depths.set(node.id, depth);
    const words = node.body.map(wordsOf).join(" ").replace(/\s+/g, " ").trim();
    return `${"  ".repeat(depth)}${node.kind} ${node.title}${words === "" ? "" : ` | ${words}`}`;
  });
}
