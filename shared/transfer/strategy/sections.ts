import type { Outline, OutlineBlock, OutlineHeading } from "../outline";
import { lineOf } from "../outlineText";
import { asHeading, atBoldLines, nameParagraph } from "./boldLines";
import { numberOf } from "./headingName";

/** A heading with what stands below it; `title` is its words as one line. */
export type Section = {
  heading: OutlineHeading;
  title: string;
  fileName: string;
  own: OutlineBlock[];
  children: Section[];
};

/** Files as one text: what stands before the first heading of each, and the sections. */
export type SectionTree = {
  before: { fileName: string; blocks: OutlineBlock[] }[];
  sections: Section[];
};

const numberStart = /^\D{0,3}?(\d{1,3}(?:[._-]\d{1,3})*)(?=\D|$)/;
const stepsOf = (fileName: string) => numberStart.exec(fileName)?.[1]?.split(/[._-]/).map(Number) ?? [];

/** File names in the order people number them: 06 before 06.01, 2 before 10. */
export function byFileNumber(a: string, b: string): number {
  const [left, right] = [stepsOf(a), stepsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (left.length > 0 && right.length > 0 && difference !== 0) return difference;
  }
  return a.localeCompare(b, "de", { numeric: true });
}

/** How much deeper a file's headings stand: one for every earlier file whose number its own continues. */
function depthOf(fileName: string, earlier: readonly string[]): number {
  const steps = stepsOf(fileName);
  return earlier.filter((other) => {
    const above = stepsOf(other);
    return (
      above.length > 0 && above.length < steps.length && above.every((step, index) => step === steps[index])
    );
  }).length;
}

/** A text without any heading: its bold lines are the headings, "2.1" standing below "2". */
function withHeadings(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  if (blocks.some((block) => block.type === "heading")) return [...blocks];
  const { intro, lines } = atBoldLines(blocks);
  if (lines.length < 2) return [...blocks];
  return [
    ...intro,
    ...lines.flatMap((line): OutlineBlock[] => [
      {
        type: "heading",
        key: line.key,
        level: numberOf(lineOf(line.title))?.split(".").length ?? 1,
        content: line.title,
      },
      ...line.blocks,
    ]),
  ];
}

/** Lines like "Ziele:" become headings one level below where they stand. */
function withNamedLines(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  let level = 0;
  return blocks.flatMap((block): OutlineBlock[] => {
    if (block.type === "heading") level = block.level;
    const name = level > 0 ? nameParagraph(block) : undefined;
    return name ? asHeading(name, level + 1) : [block];
  });
}

/** Builds the tree of headings over one or several files, in the order given. */
export function sectionsOf(outlines: readonly Outline[]): SectionTree {
  const tree: SectionTree = { before: [], sections: [] };
  const open: { level: number; section: Section }[] = [];
  for (const [index, outline] of outlines.entries()) {
    const { fileName } = outline;
    const shift = depthOf(
      fileName,
      outlines.slice(0, index).map((other) => other.fileName),
    );
    const before: OutlineBlock[] = [];
    let entered = false;
    for (const block of withNamedLines(withHeadings(outline.blocks))) {
      if (block.type === "heading") {
        entered = true;
        const level = block.level + shift;
        while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
        const section: Section = {
          heading: block,
          title: lineOf(block.content),
          fileName,
          own: [],
          children: [],
        };
        (open.at(-1)?.section.children ?? tree.sections).push(section);
        open.push({ level, section });
      } else if (entered) open.at(-1)?.section.own.push(block);
      else before.push(block);
    }
    if (before.length > 0) tree.before.push({ fileName, blocks: before });
  }
  return tree;
}
