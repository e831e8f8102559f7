import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** An unpacked Word file. */
export type WordFile = {
  paths: readonly string[];
  /** Problems met while parsing, by part. */
  malformed: readonly string[];
  part: (path: string) => Document | undefined;
};

/** What a rule says: nothing, or one line for every place that breaks it. */
export type WordRule = { name: string; findings: (file: WordFile) => readonly string[] };

export function openWordFile(bytes: Uint8Array): WordFile {
  const entries = unzipSync(bytes);
  const parsed = new Map<string, Document>();
  const malformed: string[] = [];
  for (const [path, content] of Object.entries(entries)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parser = new DOMParser({
      onError: (level, message) => {
        // Written on purpose in place of half a surrogate pair, which no XML may hold.
        if (message.includes("replacement character")) return;
        malformed.push(`${path}: ${level} ${message}`);
      },
    });
    try {
      parsed.set(path, parser.parseFromString(strFromU8(content), "text/xml"));
    } catch (error) {
      malformed.push(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { paths: Object.keys(entries), malformed, part: (path) => parsed.get(path) };
}

/** All elements of a name ("w:p") below a node, in document order. */
export function all(node: Document | Element | undefined, name: string): Element[] {
  return node ? [...node.getElementsByTagName(name)] : [];
}

/** Child elements, optionally of one name. */
export function children(element: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node: Node | null | undefined = element?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (!name || node.nodeName === name)) found.push(node as Element);
  return found;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

/** Attribute of an element, or undefined. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** `w:val` of a child element: how the format writes most settings. */
export function value(element: Element | undefined, name: string): string | undefined {
  return attribute(child(element, name), "w:val");
}

/** Words of an element, deleted ones included; tabs and breaks count as spaces. */
export function words(element: Element): string {
  let text = "";
  const visit = (node: Node) => {
    if (node.nodeName === "w:t" || node.nodeName === "w:delText") text += node.textContent ?? "";
    else if (node.nodeName === "w:tab" || node.nodeName === "w:br") text += " ";
    for (let next: Node | null = node.firstChild; next; next = next.nextSibling) visit(next);
  };
  visit(element);
  return text;
}

/** Style id of a paragraph; paragraphs without one are "Normal". */
export function styleOf(paragraph: Element): string {
  return value(child(paragraph, "w:pPr"), "w:pStyle") ?? "Normal";
}

export function bodyOf(file: WordFile): Document | undefined {
  return file.part("word/document.xml");
}

/** Parts that hold running text: body, headers, footers, comments. */
export function textParts(file: WordFile): string[] {
  return file.paths.filter((path) => /^word\/(document|header\d+|footer\d+|comments)\.xml$/.test(path));
}

/** Entries that occur more than once. */
export function repeated(entries: readonly string[]): string[] {
  return [...new Set(entries.filter((entry, index) => entries.indexOf(entry) !== index))];
}
