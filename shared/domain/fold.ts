const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * Text as it is compared while searching: small letters, umlauts and ß spelled out, accents dropped (ä = ae,
 * ß = ss, é = e). DOMAIN.md (e), format conventions.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
