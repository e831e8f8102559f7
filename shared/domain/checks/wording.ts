/**
 * Words that mean something that is bought, built or delivered. Long ones also count inside compounds
 * ("Bürgerportal"), short ones only by themselves or beside a hyphen ("Bürger-App").
 */
const productStems = [
  "software",
  "portal",
  "plattform",
  "platform",
  "fachverfahren",
  "chatbot",
  "website",
  "webseite",
  "homepage",
  "internetauftritt",
  "intranet",
  "terminal",
  "tablet",
  "notebook",
  "lizenz",
  "e-akte",
  "e-payment",
  "ratsinformationssystem",
  "managementsystem",
  "sharepoint",
];
const productWords = ["app", "dms", "cms", "erp", "crm", "wlan", "tool", "cloud", "server", "eakte", "sap"];

const months =
  "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|" +
  "january|february|march|may|june|july|october|december";
const date = new RegExp(
  `\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?20\\d\\d\\b|(?:\\b(?:I{1,3}|IV|Q[1-4]|[1-4]\\.\\s?Quartal)[/ ]?|\\b(?:${months})\\s)?\\b20\\d\\d\\b`,
  "i",
);

/** The first word that names a product, or undefined. */
export function productNamedIn(text: string): string | undefined {
  return text.match(/[\p{L}\p{N}-]+/gu)?.find((word) => {
    const small = word.toLowerCase();
    return (
      productStems.some((stem) => small.includes(stem)) ||
      small.split("-").some((part) => productWords.includes(part))
    );
  });
}

/** The first date, quarter, month or year in a text, or undefined. */
export function dateNamedIn(text: string): string | undefined {
  return date.exec(text)?.[0];
}

/** Phrases that promise nothing anybody could check. */
const vague = [
  /soll(?:en|te|ten)? (?:\p{L}+ ){0,3}angestrebt werden/iu,
  /w(?:ird|erden) (?:\p{L}+ ){0,3}angestrebt/iu,
  /(?:soweit|wenn|falls|wo) möglich/iu,
  /nach möglichkeit/iu,
  /\bmöglichst\b/iu,
  /\bzeitnah\b/iu,
  /\bggf\.|gegebenenfalls/iu,
  /\bperspektivisch\b/iu,
  /in geeigneter (?:weise|form)/iu,
  /zu gegebener zeit/iu,
  /soll(?:en|te|ten)? (?:\p{L}+ ){0,3}geprüft werden/iu,
  /\b(?:where|if|as far as) possible\b/iu,
  /\bin due course\b/iu,
  /\bas appropriate\b/iu,
];

/** The first phrase of a text that cannot be held to anything, or undefined. */
export function vagueWordsIn(text: string): string | undefined {
  for (const pattern of vague) {
    const found = pattern.exec(text)?.[0];
    if (found) return found;
  }
  return undefined;
}
