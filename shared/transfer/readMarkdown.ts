import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { markdownBlocks } from "./markdown/blocks";
import { collectDefinitions } from "./markdown/definitions";
import type { MarkdownRoot } from "./markdown/nodes";
import type { Outline } from "./outline";
import { unreadable } from "./readingError";
import { decodeText } from "./textEncoding";

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The title of YAML front matter, in or without quotes. */
function titleIn(matter: string): string | undefined {
  const line = /^title:[ \t]*(.+)$/m.exec(matter)?.[1]?.trim();
  return line?.replace(/^(["'])(.*)\1$/, "$2") || undefined;
}

/** Deeper quotes and lists than people write exhaust the parser; such a text is refused beforehand. */
const deepestQuote = 100;
const markers = `(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*)`;
const tooDeep = new RegExp(`^(?:[ \\t]*${markers}{${deepestQuote},}|(?: {200,}|\\t{50,})${markers})`, "m");

function parse(text: string): MarkdownRoot {
  if (tooDeep.test(text)) throw unreadable("tooDeep", { limit: deepestQuote });
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/**
 * Reads a Markdown file (CommonMark with tables, footnotes, task lists) into an outline; front matter gives
 * the title, HTML its words. Keys begin with `keyPrefix`. Throws AppError `unreadable`.
 */
export function readMarkdown(bytes: Uint8Array, fileName: string, keyPrefix = ""): Outline {
  const { text } = decodeText(bytes);
  const matter = frontMatter.exec(text);
  const root = parse(matter ? text.slice(matter[0].length) : text);
  const definitions = collectDefinitions(root);
  let keys = 0;
  const blocks = markdownBlocks(root.children, {
    definitions,
    saidNotes: new Set(),
    nextKey: () => `${keyPrefix}${++keys}`,
  });
  const title = matter?.[1] === undefined ? undefined : titleIn(matter[1]);
  return { fileName, ...(title !== undefined && { title }), blocks, notices: [] };
}
