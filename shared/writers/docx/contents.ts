import { blocksOf, type Document, type Field, type Heading } from "../../document/model";
import { plainTextOfInlines } from "../../document/plainText";
import { addBookmark } from "./anchors";
import type { Around } from "./around";
import { type Dress, dressedRuns } from "./dress";
import { fieldBegin, fieldEnd, fieldXml } from "./fields";
import { plainRun } from "./runs";

/** Bookmarks of headings begin their numbers here: beyond every other bookmark of a document. */
const firstId = 1_000_000_000;

/**
 * Contents lists of a document, filled in beforehand so that nobody is asked to update anything on opening; the
 * field stays, so Word renews entries and page numbers on request. Adds a bookmark to each heading shown.
 * @returns the entries' paragraphs by contents node
 */
export function contentsOf(
  document: Document,
  marks: Map<object, Around>,
  pageOf: (heading: Heading) => number,
  dress?: Dress,
): Map<object, string> {
  const blocks = blocksOf(document);
  const fields = blocks.filter((block): block is Field => block.type === "field");
  const deepest = Math.max(0, ...fields.map((field) => field.maxLevel));
  if (deepest === 0) return new Map();

  const entries = blocks
    .filter((block): block is Heading => block.type === "heading" && block.level <= deepest)
    .filter((heading) => heading.revision?.change !== "deleted")
    .map((heading, index) => ({ heading, id: firstId + index, name: `_Toc${firstId + index}` }));
  for (const { heading, id, name } of entries) addBookmark(marks, heading, id, name);

  return new Map(
    fields.map((field) => {
      const shown = entries.filter(({ heading }) => heading.level <= field.maxLevel);
      return [field, listXml(field, shown, pageOf, dress)];
    }),
  );
}

type Entry = { heading: Heading; name: string };

function listXml(
  field: Field,
  entries: readonly Entry[],
  pageOf: (heading: Heading) => number,
  dress: Dress | undefined,
): string {
  const begin = fieldBegin(` TOC \\o "1-${field.maxLevel}" \\h \\z \\u `);
  const last = entries.length - 1;
  return entries
    .map(({ heading, name }, index) => {
      const words = plainTextOfInlines(heading.children).replace(/\s+/g, " ").trim();
      const page = fieldXml(` PAGEREF ${name} \\h `, String(pageOf(heading)));
      const runs =
        (index === 0 ? begin : "") +
        `<w:hyperlink w:anchor="${name}" w:history="1">${plainRun(words)}<w:r><w:tab/></w:r>${page}</w:hyperlink>` +
        (index === last ? fieldEnd : "");
      const style = `TOC${heading.level}`;
      if (!dress) return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
      const { style: theirs, paragraph, letters } = dress.paragraph(style);
      const named = theirs ? `<w:pStyle w:val="${theirs}"/>` : "";
      return `<w:p><w:pPr>${named}${paragraph}</w:pPr>${dressedRuns(dress, runs, letters)}</w:p>`;
    })
    .join("");
}
