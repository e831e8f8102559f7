/** The tag of a part's root element; the part is known to be well-formed. */
export function rootTag(xml: string): string {
  const start = xml.search(/<[^?!]/);
  return /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml.slice(start))?.[0] ?? "";
}

/** The `xmlns…` attributes of a part's root element. */
export function namespaceDeclarations(xml: string): string {
  return (rootTag(xml).match(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []).join("");
}

const wordprocessing = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strictOne = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/**
 * How a part is spelled, where not as Word spells it: the strict format, or one of the countless other ways that XML
 * allows and no office program uses. Only the usual spelling can be filled in without writing the part anew.
 */
export function spellingOf(xml: string): "strict" | "unusual" | undefined {
  const root = rootTag(xml);
  if (root.includes(strictOne)) return "strict";
  const bound = [...xml.matchAll(/\sxmlns:w\s*=\s*["']([^"']*)["']/g)].map(([, uri]) => uri);
  const encoding = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(xml.replace(/^\ufeff/, ""))?.[1];
  const isUsual =
    /^<w:/.test(root) &&
    bound.length > 0 &&
    bound.every((uri) => uri === wordprocessing) &&
    !/\sxmlns:(?!w\b)[\w.-]+\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main["']/.test(
      xml,
    ) &&
    (encoding === undefined || /^utf-?8$/i.test(encoding));
  return isUsual ? undefined : "unusual";
}
