// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these characters must not stand in XML.
const needsCare = /[&<>"\u0000-\u001F\uFFFE\uFFFF]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these characters must not stand in XML.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text for an XML element or attribute: markup escaped, characters that XML 1.0 forbids removed. Lone surrogates
 * become U+FFFD when the text is encoded.
 */
export function escapeXml(text: string): string {
  if (!needsCare.test(text)) return text;
  return text
    .replace(forbidden, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** As {@link escapeXml}, on one line: for attributes and property values. */
export function escapeLine(text: string): string {
  return escapeXml(text.replace(/\s+/g, " ").trim());
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;

/** `xmlns:…` attributes for a part's root element. */
export function declarations(...prefixes: (keyof typeof namespaces)[]): string {
  return prefixes.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join("");
}
