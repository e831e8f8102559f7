import { readExcelStyles, showExcelStyles } from "./excelStyles";
import { removeWhatIsNoText } from "./noText";
import { setStylesAside, styleOf } from "./pastedStyles";
import { isMarker, wordListsToLists } from "./wordLists";

/** What a style may say about letters, as the element that says the same; all other styling is the house's business. */
const letterMarks = [
  ["font-weight", /^(?:bold|bolder|[6-9]00)$/i, "strong"],
  ["font-style", /^(?:italic|oblique)$/i, "em"],
  ["text-decoration", /underline/i, "u"],
  ["text-decoration", /line-through/i, "s"],
] as const;

/** Rows that came without the table around them, as some programs hand over the mere selection. */
const bareRows =
  /^(?:\s|<!--[^>]{0,400}-->|<meta[^>]{0,400}>){0,40}<(?:colgroup|col|tr|td|th|thead|tbody)\b/i;

/**
 * HTML from the clipboard, brought down to what our texts hold. Word and Outlook wrap lists into paragraphs with
 * `mso-list` styles, mark headings by class and add conditional comments and namespaced elements; all of that
 * becomes plain headings, lists, paragraphs and tables. Every visible word stays.
 */
export function cleanPastedHtml(html: string): string {
  const whole = bareRows.test(html) ? `<table>${html}</table>` : html;
  const page = new DOMParser().parseFromString(setStylesAside(whole), "text/html");
  const excelStyles = readExcelStyles(page);
  removeWhatIsNoText(page);
  showExcelStyles(page, excelStyles);
  for (const element of page.body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) toHeading(page, element);
  wordListsToLists(page.body);
  unwrapBoxes(page);
  for (const element of [...page.body.querySelectorAll<HTMLElement>("*")]) clean(element);
  dropEmptyParagraphs(page.body);
  dropBreaksBetweenBlocks(page.body);
  return page.body.innerHTML;
}

function clean(element: HTMLElement): void {
  if (isMereWrapper(element)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (element.localName === "span") markLetters(element);
  for (const { name } of [...element.attributes])
    if (!["href", "colspan", "rowspan", "start"].includes(name)) element.removeAttribute(name);
}

/** Says by elements what the style says about the letters: the content policy lets no style attribute through. */
function markLetters(span: HTMLElement): void {
  for (const [property, says, name] of letterMarks) {
    if (!says.test(styleOf(span, property)) || (name === "u" && span.closest("a"))) continue;
    const mark = span.ownerDocument.createElement(name);
    mark.append(...span.childNodes);
    span.append(mark);
  }
}

/**
 * Word's own elements (`o:p`), fonts, places that can be jumped to and jumps to them, which lead nowhere here, and
 * elements that by their style are not what they are called: Google Docs puts everything into one `b`.
 */
function isMereWrapper(element: HTMLElement): boolean {
  const name = element.localName;
  if (name === "a") return /^(?:#|$)/.test(element.getAttribute("href") ?? "");
  if (name === "b" || name === "strong") return /^(?:normal|[1-4]00)$/i.test(styleOf(element, "font-weight"));
  if (name === "i" || name === "em") return styleOf(element, "font-style") === "normal";
  return name.includes(":") || name === "font";
}

/**
 * Headings of any program become our two levels, below the headings of the page. One with a number is a heading all
 * the same, not an entry of a list; the number is among its words.
 */
function toHeading(page: Document, element: Element): void {
  const level = outlineLevelOf(element);
  if (!level) return;
  for (const marker of [...element.querySelectorAll("span")].filter(isMarker))
    marker.replaceWith(`${marker.textContent?.trim() ?? ""} `);
  const heading = page.createElement(level === "1" ? "h3" : "h4");
  heading.append(...element.childNodes);
  element.replaceWith(heading);
}

/** By name, by Word's classes, by Word's place in the outline, or by role as in Word in the browser. */
function outlineLevelOf(element: Element): string | undefined {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byName || element.localName !== "p") return byName;
  if (/^Mso(?:Title|Subtitle)$/.test(element.className)) return "1";
  return (
    /^MsoHeading([1-9])$/.exec(element.className)?.[1] ??
    /^[1-9]$/.exec(styleOf(element, "mso-outline-level"))?.[0] ??
    (element.getAttribute("role") === "heading" ? (element.getAttribute("aria-level") ?? "2") : undefined)
  );
}

const blocks = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, div, dl, dt, dd";

/** A table of one cell is no table: Word draws text boxes with it, Excel pictures and a single cell. */
function unwrapBoxes(page: Document): void {
  for (const table of [...page.body.querySelectorAll("table")].reverse()) {
    const [cell, ...others] = table.querySelectorAll("td, th");
    if (!cell || others.length > 0) continue;
    if (cell.querySelector(blocks)) table.replaceWith(...cell.childNodes);
    else {
      const paragraph = page.createElement("p");
      paragraph.append(...cell.childNodes);
      table.replaceWith(paragraph);
    }
  }
}

const says = (node: Element | null) => /[^\s\u00a0]/.test(node?.textContent ?? "");

/** Word spaces with empty paragraphs; our styles space themselves. A cell or entry keeps one to write in. */
function dropEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll("p, h3, h4")) {
    const holder = paragraph.closest("td, th, li");
    if (!says(paragraph) && (!holder || says(holder))) paragraph.remove();
  }
}

/** Line ends that only part two blocks; our styles part them. */
function dropBreaksBetweenBlocks(body: HTMLElement): void {
  for (const lineEnd of body.querySelectorAll("br")) {
    const isBlockOrEnd = (node: Node | null) =>
      node === null || (node instanceof Element && node.matches(blocks));
    const isAlone =
      isBlockOrEnd(beside(lineEnd, "previousSibling")) && isBlockOrEnd(beside(lineEnd, "nextSibling"));
    const parent = lineEnd.parentElement;
    if (isAlone && parent?.matches("body, div, blockquote") && parent.querySelector(blocks)) lineEnd.remove();
  }
}

/** The neighbour of a node, white space apart. */
function beside(node: Node, side: "previousSibling" | "nextSibling"): Node | null {
  let found = node[side];
  while (found instanceof Text && !/\S/.test(found.data)) found = found[side];
  return found;
}
