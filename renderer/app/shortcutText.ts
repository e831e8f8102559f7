import type { Language } from "@shared/i18n/words";

const germanKeys: Readonly<Record<string, string>> = {
  mod: "Strg",
  shift: "Umschalt",
  alt: "Alt",
  delete: "Entf",
  escape: "Esc",
  enter: "Eingabe",
  space: "Leertaste",
};
const englishKeys: Readonly<Record<string, string>> = {
  mod: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  delete: "Del",
  escape: "Esc",
  enter: "Enter",
  space: "Space",
};

/** A shortcut as it is written on the keyboard of the language: "mod+K" is "Strg+K" in German. */
export function shortcutText(keys: string, language: Language): string {
  const names = language === "de" ? germanKeys : englishKeys;
  return keys
    .split("+")
    .map((key) => names[key.toLowerCase()] ?? key)
    .join("+");
}
