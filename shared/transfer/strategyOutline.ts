import type { Outline, OutlineBlock } from "./outline";
import { lineOf } from "./outlineText";
import { documentTitle, findFields } from "./strategy/findFields";
import { besidesTitle } from "./strategy/itemTitle";
import { addNode, setAside, type Writing } from "./strategy/nodeWriter";
import type { Proposal } from "./strategy/proposal";
import { byFileNumber, type SectionTree, sectionsOf } from "./strategy/sections";
import { writeSection } from "./strategy/writeSections";

function noticesOf(outlines: readonly Outline[]): Proposal["notices"] {
  const counts = new Map<Proposal["notices"][number]["code"], number>();
  for (const { code, count } of outlines.flatMap((outline) => outline.notices))
    counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count }));
}

const isTitle = (block: OutlineBlock) =>
  block.type === "paragraph" && (block.role === "title" || block.role === "subtitle");

/** What stands before the first heading of a file: its title, and else an opening text. */
function writeBefore({ fileName, blocks }: SectionTree["before"][number], writing: Writing): void {
  const titles = blocks.filter(isTitle);
  const [title] = titles;
  if (title?.type === "paragraph") {
    const words = titles.map((block) => (block.type === "paragraph" ? lineOf(block.content) : ""));
    addNode(
      writing,
      {},
      {
        id: title.key,
        kind: "title",
        title: words.join(" – "),
        source: titles,
        form: "paragraph",
        reason: "documentTitle",
        fileName,
      },
    );
  }
  const others = setAside(
    blocks.filter((block) => !isTitle(block)),
    fileName,
    {},
    writing,
  );
  const [first] = others;
  if (first)
    addNode(
      writing,
      {},
      {
        id: `${first.key}#before`,
        kind: "preface",
        title: "",
        body: others,
        form: "loose",
        reason: "beforeFirstHeading",
        fileName,
      },
    );
}

/**
 * Proposes what the lines of a strategy become (issue of the first release, section 6; FIELD.md M12): headings
 * become fields, the parts named like goals, measures or guidelines give one line per entry, chapters known from
 * DOMAIN.md (e) their chapter, everything else situation text. Files are put in the order of their numbers.
 * Every block of the sources lands in exactly one line.
 */
export function proposeStrategy(given: readonly Outline[]): Proposal {
  const outlines = [...given].sort((a, b) => byFileNumber(a.fileName, b.fileName));
  const tree = sectionsOf(outlines);
  const title = documentTitle(tree.sections);
  const topmost = title ? title.children : tree.sections;
  const writing: Writing = { nodes: [], fields: findFields(topmost) };
  for (const before of tree.before) writeBefore(before, writing);
  if (title) {
    const { fileName, heading } = title;
    addNode(
      writing,
      {},
      {
        id: heading.key,
        kind: "title",
        title: title.title,
        form: "heading",
        reason: "documentTitle",
        body: besidesTitle(`${heading.key}#notes`, heading.content),
        fileName,
      },
    );
    if (title.own.length > 0) writeBefore({ fileName, blocks: title.own }, writing);
  }
  for (const section of topmost) writeSection(section, {}, writing);
  const known = outlines.find((outline) => outline.title !== undefined)?.title;
  return {
    nodes: writing.nodes,
    fileNames: outlines.map((outline) => outline.fileName),
    notices: noticesOf(outlines),
    ...(known !== undefined && { title: known }),
  };
}
