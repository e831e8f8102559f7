import { wordListsToLists } from "./wordLists";

/** Elements that carry no words of the author. */
const unwanted = "style, script, meta, link, title, xml, img, svg, object, iframe, form, input, button, hr";

/** What a span may say about its letters; all other styling is the house's business. */
const keptStyles = ["font-weight", "font-style", "text-decoration"] as const;

/**
 * HTML from the clipboard, brought down to what our texts hold. Word and Outlook wrap lists into paragraphs with
 * `mso-list` styles, mark headings by class and add conditional comments and namespaced elements; all of that
 * becomes plain headings, lists, paragraphs and tables. Every visible word stays.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutConditions(html), "text/html");
  for (const element of page.querySelectorAll(unwanted)) element.remove();
  wordListsToLists(page.body);
  for (const element of [...page.body.querySelectorAll("*")]) clean(page, element);
  dropEmptyParagraphs(page.body);
  return page.body.innerHTML;
}

/** Word's `<![if !supportLists]>` and `<!--[if …]>` brackets; list markers between them are dealt with later. */
function withoutConditions(html: string): string {
  return html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, "").replace(/<!\[(?:if[^\]]*|endif)\]>/gi, "");
}

function clean(page: Document, element: Element): void {
  const heading = headingLevelOf(element);
  if (heading) {
    const replacement = page.createElement(heading);
    replacement.append(...element.childNodes);
    element.replaceWith(replacement);
    return;
  }
  if (isMereWrapper(element)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const style = styleToKeep(element);
  for (const { name } of [...element.attributes])
    if (!["href", "colspan", "rowspan", "start"].includes(name)) element.removeAttribute(name);
  if (style) element.setAttribute("style", style);
}

/** Word's own elements (`o:p`), fonts, and places that can be jumped to. */
function isMereWrapper(element: Element): boolean {
  const name = element.localName;
  return name.includes(":") || name === "font" || (name === "a" && !element.hasAttribute("href"));
}

/** Headings of any program become our two levels, below the headings of the page. */
function headingLevelOf(element: Element): "h3" | "h4" | undefined {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  const byClass = element.localName === "p" ? element.className : "";
  if (byName === "1" || /^(MsoTitle|MsoSubtitle|MsoHeading1)$/.test(byClass)) return "h3";
  return byName || /^MsoHeading[2-9]$/.test(byClass) ? "h4" : undefined;
}

function styleToKeep(element: Element): string {
  if (element.localName !== "span" || !(element instanceof HTMLElement)) return "";
  return keptStyles
    .map((property) => [property, element.style.getPropertyValue(property)] as const)
    .filter(([, value]) => value !== "")
    .map(([property, value]) => `${property}: ${value}`)
    .join("; ");
}

/** Word spaces with empty paragraphs; our styles space themselves. */
function dropEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll("p, h3, h4"))
    if (!/[^\s\u00a0]/.test(paragraph.textContent ?? "") && !paragraph.closest("td, th, li"))
      paragraph.remove();
}
