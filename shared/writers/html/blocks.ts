import type {
  Anchor,
  Block,
  BlockOf,
  BlockType,
  Comment,
  List,
  Paragraph,
  ParagraphStyle,
  Table,
  TableCell,
} from "../../document/model";
import { isSaid } from "../../document/plainText";
import { filled, type WriterWords } from "../words";
import { base64 } from "./base64";
import { chartHtml } from "./chartHtml";
import { escapeHtml } from "./escapeHtml";
import { inlinesHtml, placeId, trackedHtml } from "./inlines";

/** What the block writers share. */
export type HtmlFrame = {
  words: WriterWords;
  /** Added to a heading's level, so that the page around the document can have headings of its own. */
  headingOffset: number;
  /** Entries of the contents lists. */
  contents: readonly { level: number; id: string; text: string }[];
  /** Ids of headings, for the contents lists. */
  headingIds: ReadonlyMap<object, string>;
  /** Records whose own place has been given its id. */
  placed: Set<string>;
  /** Tables written so far. */
  tables: number;
};

type BlockWriter<T extends BlockType> = (block: BlockOf<T>, frame: HtmlFrame) => string;

/** One writer for each node of the tree; the compiler asks for a missing one. */
const writers: { readonly [T in BlockType]: BlockWriter<T> } = {
  heading: (block, frame) => {
    const level = Math.min(6, block.level + frame.headingOffset);
    const id = frame.headingIds.get(block);
    const inner = tracked(inlinesHtml(block.children, frame.words.html), block, frame);
    return `<h${level}${id ? ` id="${id}"` : ""}${attributes(block.anchor)}>${inner}</h${level}>`;
  },
  paragraph: (block, frame) => paragraphHtml(block, frame),
  resolution: (block, frame) => {
    const inner = `<strong>${escapeHtml(block.number)}</strong> ${inlinesHtml(block.children, frame.words.html)}`;
    return `<p class="resolution"${attributes(block.anchor)}>${tracked(inner, block, frame)}</p>`;
  },
  list: (block, frame) => listHtml(block, frame),
  table: (block, frame) => tableHtml(block, frame),
  image: (block, frame) => {
    const source = `data:${block.mediaType};base64,${base64(block.bytes)}`;
    const size = `width="${pixels(block.widthMm)}" height="${pixels(block.heightMm)}"`;
    const picture = `<img src="${source}" alt="${escapeHtml(block.altText)}" ${size}>`;
    return `<div class="picture"${attributes(block.anchor)}>${tracked(picture, block, frame)}</div>`;
  },
  chart: (block, frame) => {
    const drawing = chartHtml(block);
    const words = drawing || (isSaid(block.altText) ? `<p>${escapeHtml(block.altText)}</p>` : "");
    return `<div class="chart"${attributes(block.anchor)}><p class="label">${escapeHtml(block.title)}</p>${words}${tableHtml(block.data, frame)}</div>`;
  },
  caption: (block, frame) =>
    `<p class="caption"${attributes(block.anchor)}>${tracked(inlinesHtml(block.children, frame.words.html), block, frame)}</p>`,
  pageBreak: () => '<hr class="pageBreak">',
  field: (block, frame) => {
    const entries = frame.contents
      .filter(({ level }) => level <= block.maxLevel)
      .map(
        ({ level, id, text }) => `<li class="level${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
      );
    const title = escapeHtml(block.title);
    return `<nav class="contents" aria-label="${title}"><p class="contentsTitle">${title}</p><ol>${entries.join("")}</ol></nav>`;
  },
};

export function blockHtml(block: Block, frame: HtmlFrame): string {
  const html = (writers[block.type] as BlockWriter<BlockType>)(block, frame);
  const place = placeOf(block, frame);
  return `${place}${html}${commentsHtml(block.comments, frame)}`;
}

/** Classes by meaning; a style sheet gives them looks. */
const paragraphClasses: Readonly<Record<ParagraphStyle, string>> = {
  body: "",
  lead: "lead",
  quote: "",
  note: "note",
  label: "label",
  code: "",
  coverMunicipality: "coverMunicipality",
  coverTitle: "coverTitle",
  coverSubtitle: "coverSubtitle",
  coverFact: "coverFact",
  room: "room",
  choices: "choices",
  row: "row",
  small: "small",
};

function paragraphHtml(block: Paragraph, frame: HtmlFrame): string {
  const inner = tracked(inlinesHtml(block.children, frame.words.html), block, frame);
  const anchor = attributes(block.anchor);
  if (block.style === "quote") return `<blockquote${anchor}><p>${inner}</p></blockquote>`;
  if (block.style === "code") return `<pre${anchor}><code>${inner}</code></pre>`;
  const name = paragraphClasses[block.style];
  return `<p${name ? ` class="${name}"` : ""}${anchor}>${inner}</p>`;
}

function listHtml(list: List, frame: HtmlFrame): string {
  const element = list.ordered ? "ol" : "ul";
  const items = list.items.map((item) => {
    const only = item.children.length === 1 ? item.children[0] : undefined;
    const inner =
      only?.type === "paragraph" && only.style === "body" && !only.comments
        ? tracked(inlinesHtml(only.children, frame.words.html), only, frame)
        : item.children.map((child) => blockHtml(child, frame)).join("");
    const revised = item.revision ?? list.revision;
    return `<li${attributes(item.anchor)}>${trackedHtml(inner, revised, frame.words.html)}</li>`;
  });
  return `<${element}${attributes(list.anchor)}>${items.join("")}</${element}>`;
}

function tableHtml(table: Table, frame: HtmlFrame): string {
  frame.tables += 1;
  const caption = `${escapeHtml(frame.words.tableLabel)} ${frame.tables}: ${escapeHtml(table.caption)}`;
  const end = (index: number) => (table.columns[index]?.align === "end" ? ' class="end"' : "");
  const head = table.columns
    .map((column, index) => `<th scope="col"${end(index)}>${escapeHtml(column.heading)}</th>`)
    .join("");
  const rows = table.rows.map((row) => {
    const revised = row.revision ?? table.revision;
    const cells = row.cells.map((cell, index) => {
      const inner = trackedHtml(cellHtml(cell, frame), revised, frame.words.html);
      const isHeading = table.rowHeadings && index === 0;
      const open = `${isHeading ? 'th scope="row"' : "td"}${end(index)}${attributes(cell.anchor)}`;
      return `<${open}>${inner}</${isHeading ? "th" : "td"}>`;
    });
    return `<tr${attributes(row.anchor)}>${cells.join("")}</tr>`;
  });
  return (
    `<table${attributes(table.anchor)}><caption>${caption}</caption><thead><tr>${head}</tr></thead>` +
    `<tbody>${rows.join("")}</tbody></table>`
  );
}

function cellHtml(cell: TableCell, frame: HtmlFrame): string {
  const [only, ...others] = cell.children;
  if (only?.type === "paragraph" && others.length === 0 && only.style === "body" && !only.comments)
    return tracked(inlinesHtml(only.children, frame.words.html), only, frame);
  return cell.children.map((child) => blockHtml(child, frame)).join("");
}

function commentsHtml(comments: readonly Comment[] | undefined, frame: HtmlFrame): string {
  return (comments ?? [])
    .map(({ author, text }) => {
      const label = escapeHtml(filled(frame.words.html.commentBy, { author }));
      return `<aside class="comment" aria-label="${label}"><p><strong>${label}</strong></p><p>${escapeHtml(text).replaceAll("\n", "<br>")}</p></aside>`;
    })
    .join("");
}

/** A target for links to a record, before the first block that shows it. */
function placeOf(block: Block, frame: HtmlFrame): string {
  if (!block.anchor) return "";
  const id = placeId(block.anchor.kind, block.anchor.recordId);
  if (frame.placed.has(id)) return "";
  frame.placed.add(id);
  return `<span id="${escapeHtml(id)}"></span>`;
}

/** Which record and field a block shows: by it a preview opens the record. */
function attributes(anchor: Anchor | undefined): string {
  if (!anchor) return "";
  return ` data-anchor="${escapeHtml(`${anchor.kind}/${anchor.recordId}/${anchor.field}`)}"`;
}

function tracked(html: string, block: Block, frame: HtmlFrame): string {
  return trackedHtml(html, block.revision, frame.words.html);
}

/** Millimetres on paper as the pixels of a page. */
function pixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}
