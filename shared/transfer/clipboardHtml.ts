import { decodeReferences } from "./markdown/htmlText";

/** A tag or a piece of text of clipboard HTML; what nobody sees is already left out. */
export type HtmlToken = { tag: string } | { text: string };

const withoutContent: ReadonlySet<string> = new Set(["style", "script", "head", "title", "xml"]);

/** Passages that programs put around what only marks a list entry, and comments. */
const passages: readonly [string, string][] = [
  ["<!--[if !supportlists]-->", "<!--[endif]-->"],
  ["<![if !supportlists]>", "<![endif]>"],
  ["<!--", "-->"],
];

/**
 * Takes clipboard HTML apart in one pass, however broken it is. Word's own bullets and numbers
 * (`mso-list:Ignore`), comments, scripts and styles are left out; closing tags begin with a slash.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const small = html.toLowerCase();
  const tokens: HtmlToken[] = [];
  let ignoredSpans = 0;
  let at = 0;
  const text = (end: number) => {
    if (end > at && ignoredSpans === 0)
      tokens.push({ text: decodeReferences(html.slice(at, end).replace(/\s+/g, " ")) });
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    text(open < 0 ? html.length : open);
    if (open < 0) break;
    const passage = passages.find(([start]) => small.startsWith(start, open));
    if (passage) {
      const end = small.indexOf(passage[1], open + passage[0].length);
      at = end < 0 ? html.length : end + passage[1].length;
      continue;
    }
    const close = html.indexOf(">", open);
    if (close < 0) break;
    const tag = /^<(\/?[a-z][a-z0-9:]*)/.exec(small.slice(open, Math.min(close, open + 24)))?.[1];
    at = close + 1;
    if (tag === undefined) continue;
    if (withoutContent.has(tag)) {
      const end = small.indexOf(`</${tag}`, at);
      at = end < 0 ? html.length : end;
    } else if (ignoredSpans > 0) ignoredSpans += tag === "span" ? 1 : tag === "/span" ? -1 : 0;
    else if (tag === "span" && /mso-list:\s*ignore/.test(small.slice(open, close))) ignoredSpans = 1;
    else tokens.push({ tag });
  }
  return tokens;
}
