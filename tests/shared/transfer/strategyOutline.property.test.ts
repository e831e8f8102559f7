import { plainTextOf, richText } from "@shared/domain/richText";
import { outlineRichText } from "@shared/transfer/outlineRichText";
import { wordsOf } from "@shared/transfer/outlineText";
import { asText, factBlocks } from "@shared/transfer/strategy/asText";
import {
  idsBelow,
  indent,
  mergeIntoParent,
  outdent,
  setKind,
  splitText,
} from "@shared/transfer/strategy/editProposal";
import { type Proposal, type ProposalNode, proposalKinds } from "@shared/transfer/strategy/proposal";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { anyOutline } from "./strategy/anyOutline";

const runs = { numRuns: 200 };

const saidBy = (node: ProposalNode) =>
  [
    node.title,
    node.number ?? "",
    ...[...node.body, ...(node.source ?? []), ...factBlocks(node)].map(wordsOf),
  ].join(" ");

/** For every marked word, in how many lines it stands. */
function placesOf(marks: readonly string[], { nodes }: Pick<Proposal, "nodes">): number[] {
  const words = nodes.map((node) => new Set(saidBy(node).match(/w\d+q/g)));
  return marks.map((mark) => words.filter((set) => set.has(mark)).length);
}

const once = (marks: readonly string[]) => marks.map(() => 1);

vi.setConfig({ testTimeout: 60_000 });

describe("for any text", () => {
  test("every piece of it lands in exactly one line", () => {
    fc.assert(
      fc.property(anyOutline, ({ outline, marks }) => {
        expect(placesOf(marks, proposeStrategy([outline]))).toEqual(once(marks));
      }),
      runs,
    );
  });

  test("lines have their own ids and stand behind the line they belong to", () => {
    fc.assert(
      fc.property(anyOutline, ({ outline }) => {
        const seen = new Set<string>();
        for (const node of proposeStrategy([outline]).nodes) {
          expect(seen.has(node.id)).toBe(false);
          expect(node.parentId === undefined || seen.has(node.parentId)).toBe(true);
          expect(node.title !== "" || node.form === "loose" || node.body.length > 0).toBe(true);
          seen.add(node.id);
        }
      }),
      runs,
    );
  });

  test("whatever a person changes before storing, no piece is lost or doubled", () => {
    const change = fc.record({
      what: fc.constantFrom("kind", "merge", "split", "indent", "outdent"),
      at: fc.nat(60),
      kind: fc.constantFrom(...proposalKinds),
    });
    fc.assert(
      fc.property(anyOutline, fc.array(change, { maxLength: 12 }), ({ outline, marks }, changes) => {
        let proposal = proposeStrategy([outline]);
        for (const { what, at, kind } of changes) {
          const id = proposal.nodes[at % Math.max(proposal.nodes.length, 1)]?.id ?? "";
          const edit = {
            kind: setKind(new Set([id]), kind),
            merge: mergeIntoParent(id),
            split: splitText(id, kind),
            indent: indent(id),
            outdent: outdent(id),
          }[what as "kind" | "merge" | "split" | "indent" | "outdent"];
          proposal = edit(proposal);
        }
        expect(placesOf(marks, proposal)).toEqual(once(marks));
        expect(new Set(proposal.nodes.map((node) => node.id)).size).toBe(proposal.nodes.length);
        for (const [index, node] of proposal.nodes.entries()) {
          const parent = proposal.nodes.findIndex((other) => other.id === node.parentId);
          expect(node.parentId === undefined || (parent >= 0 && parent < index)).toBe(true);
          expect(idsBelow(proposal.nodes, node.id).has(node.id)).toBe(false);
        }
      }),
      runs,
    );
  });

  test("a line's text becomes editor content our schema accepts, with all its words", () => {
    fc.assert(
      fc.property(anyOutline, ({ outline }) => {
        for (const node of proposeStrategy([outline]).nodes) {
          const blocks = asText(node, 2);
          const text = outlineRichText(blocks, { picture: "Abbildung" });
          expect(richText.safeParse(text).success).toBe(true);
          const words = (from: string) => from.match(/w\d+q/g) ?? [];
          expect(words(plainTextOf(text))).toEqual(words(blocks.map(wordsOf).join(" ")));
        }
      }),
      runs,
    );
  });
});
