import { ui as germanWords } from "@shared/i18n/de/ui";
import { ui as englishWords } from "@shared/i18n/en/ui";
import type { Language } from "@shared/i18n/words";

const keyNames: Record<Language, Readonly<Record<string, string>>> = {
  de: germanWords.keyNames,
  en: englishWords.keyNames,
};

/** A shortcut as it is written on the keyboard of the language: "mod+K" is "Strg+K" in German. */
export function shortcutText(keys: string, language: Language): string {
  const names = keyNames[language];
  return keys
    .split(/([+ ])/)
    .map((key) => names[key.toLowerCase()] ?? key)
    .join("");
}
