/** Prefix of links that lead to another place of the same document. */
const internalPrefix = "#record/";

/** Address of a record inside its own document, for cross references such as "see the measure's profile". */
export function recordHref(kind: string, recordId: string): string {
  return `${internalPrefix}${kind}/${recordId}`;
}

/** The record an internal address names, or undefined for any other address. */
export function recordOfHref(href: string): { kind: string; recordId: string } | undefined {
  if (!href.startsWith(internalPrefix)) return undefined;
  const [kind, recordId, ...rest] = href.slice(internalPrefix.length).split("/");
  return kind && recordId && rest.length === 0 ? { kind, recordId } : undefined;
}

const web = /^https?:\/\/[\p{L}\p{N}._-]+(:\d{1,5})?([/?#]|$)/iu;
const mail = /^mailto:[^@\s<>"]+@[^@\s<>"?]+(\?|$)/i;
const telephone = /^tel:\+?[\d ()/.-]+$/i;

/**
 * An outside address that may be written into a file: web, mail and telephone only, with everything that an
 * address cannot hold percent-encoded. Undefined for anything else (RELIABILITY.md 2.3): writers then show the
 * words without the link. Word refuses a whole file for one malformed address, so this is strict.
 */
export function safeHref(href: string): string | undefined {
  const trimmed = href.trim();
  if (!web.test(trimmed) && !mail.test(trimmed) && !telephone.test(trimmed)) return undefined;
  return trimmed
    .replace(/%(?![\da-f]{2})/gi, "%25")
    .replace(/[\s\p{C}"<>\\^`{|}]/gu, (character) => encodeURIComponent(wellFormed(character)));
}

function wellFormed(character: string): string {
  return /\p{Cs}/u.test(character) ? "\uFFFD" : character;
}
