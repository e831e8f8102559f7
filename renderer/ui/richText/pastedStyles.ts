/**
 * Clipboard HTML with its styles and programs out of the browser's reach. The window's content policy holds in parsed
 * documents too: a `style` or `on…` attribute there is a breach of it and says nothing any more. Attributes become
 * `data-style`, style sheets `xmp`, the other element whose content is text up to its end.
 */
export function setStylesAside(html: string): string {
  const [before = "", ...tags] = html.split("<");
  return [before, ...tags.map(renamed)].join("<");
}

/** What stands behind a "<" up to the next one. */
function renamed(part: string): string {
  const end = part.indexOf(">");
  const tag = end < 0 ? part : part.slice(0, end);
  const plain = tag
    .replace(/^(\/?)style(?=[\s/]|$)/i, (_, slash: string) => (slash ? "/xmp" : "xmp data-sheet"))
    .replace(/^base(?=[\s/]|$)/i, "span")
    .replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, "$1data-$2");
  return plain + part.slice(tag.length);
}

/** What an element's style says about one property; "" where it says nothing. */
export function styleOf(element: Element, property: string): string {
  const declarations = (element.getAttribute("data-style") ?? "").split(";");
  const found = declarations.findLast((each) => each.split(":", 1)[0]?.trim().toLowerCase() === property);
  return found?.slice(found.indexOf(":") + 1).trim() ?? "";
}
