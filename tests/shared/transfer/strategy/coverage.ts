import type { Outline, OutlineBlock } from "@shared/transfer/outline";
import { cellsOf, lineOf, wordsOf } from "@shared/transfer/outlineText";
import { asText } from "@shared/transfer/strategy/asText";
import type { Proposal, ProposalNode } from "@shared/transfer/strategy/proposal";

const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, "")].sort().join("");
const baseOf = (key: string) => key.split("#")[0] as string;

/** Everything a line says, piece by piece, with the key of the block it came from. */
function piecesOf(node: ProposalNode): [string, string][] {
  const blocks = asText(node, 1).map((block): [string, string] => [baseOf(block.key), wordsOf(block)]);
  return node.number === undefined ? blocks : [...blocks, [baseOf(node.id), node.number]];
}

function leavesOf(block: OutlineBlock): string[] {
  return block.type === "table" ? cellsOf(block).flat().flatMap(leavesOf) : [wordsOf(block)];
}

/**
 * Blocks of the sources that are not found with all their letters in exactly the lines they became: for tables
 * each cell somewhere in its rows' lines, for headings the words after number and label.
 */
export function lostBlocks(outlines: readonly Outline[], proposal: Proposal): string[] {
  const said = new Map<string, string>();
  for (const node of proposal.nodes)
    for (const [key, words] of piecesOf(node)) said.set(key, `${said.get(key) ?? ""} ${words}`);
  const lost: string[] = [];
  for (const block of outlines.flatMap((outline) => outline.blocks)) {
    if (block.type === "table") {
      const keys = [
        block.key,
        ...cellsOf(block)
          .flat()
          .map((cell) => cell.key),
      ];
      const all = keys
        .map((key) => said.get(key) ?? "")
        .join(" ")
        .replace(/\s+/g, " ");
      const header = new Set(block.rows[0]?.cells.flatMap((cell) => cell.blocks).flatMap(leavesOf));
      for (const words of leavesOf(block)) {
        const plain = words.replace(/\s+/g, " ").trim();
        if (
          /[\p{L}\p{N}]/u.test(plain) &&
          !header.has(words) &&
          !all.includes(plain.replace(/[:;,.–—-]+$/, ""))
        )
          lost.push(words);
      }
    } else {
      const found = said.get(block.key) ?? "";
      const whole =
        block.type === "heading"
          ? letters(lineOf(block.content).replace(/^.*[.:)]\s/, ""))
          : letters(wordsOf(block));
      const kept = letters(found);
      if (block.type === "heading" ? !kept.includes("") || whole.length > kept.length : kept !== whole)
        lost.push(`${block.key} ${wordsOf(block)}`);
    }
  }
  return lost;
}
