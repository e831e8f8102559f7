import { unreadable } from "./readingError";
import { canonicalPrefixes } from "./xmlNamespaces";

/**
 * A small strict XML scanner for the parts of Office files. It knows elements, attributes, text, CDATA,
 * comments and processing instructions; it refuses DOCTYPE and entities of its own before reading on, so
 * neither outside files nor multiplying entities exist for it (RELIABILITY.md 2.3). Names come with the usual
 * prefix of their namespace (`w:p`), whatever prefix the file uses.
 */
export type XmlAttributes = Readonly<Record<string, string>>;

export type XmlHandlers = {
  open: (name: string, attributes: XmlAttributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

/** Deeper than any document people write: Word nests about twelve levels per table in a table. */
export const deepestXml = 400;
/** Every element that declares a namespace copies those around it. Office files know about forty. */
const mostPrefixes = 500;

type Scope = { names: Map<string, string>; prefixes: ReadonlyMap<string, string> };

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML 1.0, "Char": no control characters, no halves of a pair. */
const isXmlCharacter = (point: number) =>
  point < 0x20
    ? point === 9 || point === 10 || point === 13
    : point < 0xd800 || (point > 0xdfff && point <= 0x10ffff);

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);|&/gi, (whole, entity: string | undefined) => {
    if (entity === undefined) throw unreadable("malformed");
    if (!entity.startsWith("#")) {
      const known = named[entity];
      if (known === undefined) throw unreadable("doctype");
      return known;
    }
    const point = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    if (!isXmlCharacter(point)) throw unreadable("malformed", { at: whole });
    return String.fromCodePoint(point);
  });
}

const attributePattern = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

function readAttributes(source: string): [string, string][] {
  const found: [string, string][] = [];
  attributePattern.lastIndex = 0;
  let end = 0;
  for (let match = attributePattern.exec(source); match; match = attributePattern.exec(source)) {
    found.push([match[1] as string, decodeEntities(match[2] ?? match[3] ?? "")]);
    end = attributePattern.lastIndex;
  }
  if (source.slice(end).trim() !== "") throw unreadable("malformed");
  return found;
}

function scopeWith(outer: Scope, attributes: readonly [string, string][]): Scope {
  if (!attributes.some(([name]) => name === "xmlns" || name.startsWith("xmlns:"))) return outer;
  const prefixes = new Map(outer.prefixes);
  if (prefixes.size + attributes.length > mostPrefixes) throw unreadable("malformed");
  for (const [name, uri] of attributes) {
    if (name === "xmlns") prefixes.set("", canonicalPrefixes.get(uri) ?? "");
    else if (name.startsWith("xmlns:"))
      prefixes.set(name.slice(6), canonicalPrefixes.get(uri) ?? name.slice(6));
  }
  return { names: new Map(), prefixes };
}

/** The name with its usual prefix. Attributes without prefix belong to no namespace. */
function canonical(scope: Scope, name: string, isAttribute: boolean): string {
  const colon = name.indexOf(":");
  if (isAttribute && colon < 0) return name;
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const prefix = scope.prefixes.get(colon < 0 ? "" : name.slice(0, colon)) ?? name.slice(0, colon);
  const result = prefix === "" ? name : `${prefix}:${name.slice(colon + 1)}`;
  scope.names.set(name, result);
  return result;
}

const tagMark = /["'>]/g;

/** Where the tag beginning at `from` ends; quotes may hold ">". */
function endOfTag(xml: string, from: number): number {
  for (let at = from; ; ) {
    tagMark.lastIndex = at;
    const mark = tagMark.exec(xml);
    if (!mark) throw unreadable("malformed");
    if (mark[0] === ">") return mark.index;
    at = after(xml, mark[0], mark.index + 1) + 1;
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw unreadable("malformed");
  return found;
}

/** Reads an XML text from front to back. Throws AppError `unreadable` for everything that is not well-formed. */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  const open: { written: string; name: string; outer: Scope }[] = [];
  let scope: Scope = { names: new Map(), prefixes: new Map([["xml", "xml"]]) };
  let roots = 0;
  const text = (content: string) => {
    if (open.length > 0) handlers.text(content);
    else if (content.replace(/^\ufeff/, "").trim() !== "") throw unreadable("malformed");
  };
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag !== at) text(decodeEntities(tag < 0 ? xml.slice(at) : xml.slice(at, tag)));
    if (tag < 0) break;
    const next = xml[tag + 1];
    if (next === "?") at = after(xml, "?>", tag) + 2;
    else if (next === "!") {
      if (xml.startsWith("<!--", tag)) at = after(xml, "-->", tag + 4) + 3;
      else if (xml.startsWith("<![CDATA[", tag)) {
        const end = after(xml, "]]>", tag);
        text(xml.slice(tag + 9, end));
        at = end + 3;
      } else throw unreadable("doctype");
    } else if (next === "/") {
      const end = after(xml, ">", tag);
      const current = open.pop();
      if (!current || xml.slice(tag + 2, end).trim() !== current.written) throw unreadable("malformed");
      handlers.close(current.name);
      scope = current.outer;
      at = end + 1;
    } else {
      const end = endOfTag(xml, tag);
      const empty = xml[end - 1] === "/";
      const inside = xml.slice(tag + 1, empty ? end - 1 : end);
      const written = /^[^\s/<>"'=]+/.exec(inside)?.[0];
      if (written === undefined || (open.length === 0 && roots++ > 0)) throw unreadable("malformed");
      if (open.length >= deepestXml) throw unreadable("tooDeep", { limit: deepestXml });
      const attributes = inside.length > written.length ? readAttributes(inside.slice(written.length)) : [];
      const outer = scope;
      scope = scopeWith(outer, attributes);
      const name = canonical(scope, written, false);
      const byName: Record<string, string> = Object.create(null);
      for (const [key, value] of attributes) byName[canonical(scope, key, true)] = value;
      handlers.open(name, byName);
      if (empty) {
        handlers.close(name);
        scope = outer;
      } else open.push({ written, name, outer });
      at = end + 1;
    }
  }
  if (open.length > 0 || roots === 0) throw unreadable("malformed");
}
