import type { Cause } from "./compare/cause";
import { compareBlocks } from "./compare/compareBlocks";
import type { Block, Document, Section } from "./model";

/**
 * The newer of two versions of one deliverable, with everything that changed marked as a tracked change. Blocks,
 * rows and list entries belong together by their anchors, others by their words; paragraphs are compared by
 * words. Rejecting all changes gives the words of `before`, accepting all those of `after`. What moved is shown
 * as gone at one place and new at the other. Orientation, running texts and properties are those of `after`.
 */
export function compare(before: Document, after: Document, cause: Cause): Document {
  const old = before.sections.flatMap((section) => section.blocks);
  const current = after.sections.flatMap((section) => section.blocks);
  return { ...after, sections: intoSections(compareBlocks(old, current, cause), after.sections) };
}

/** Gives each block back to its section; what is gone stays with what stood before it. */
function intoSections(blocks: readonly Block[], sections: readonly Section[]): Section[] {
  const filled = sections.map((section) => ({ ...section, blocks: [] as Block[] }));
  let index = 0;
  let left = sections[0]?.blocks.length ?? 0;
  for (const block of blocks) {
    const isGone = block.revision?.change === "deleted";
    while (!isGone && left === 0 && index < sections.length - 1) {
      index += 1;
      left = sections[index]?.blocks.length ?? 0;
    }
    filled[index]?.blocks.push(block);
    if (!isGone) left -= 1;
  }
  return filled;
}
