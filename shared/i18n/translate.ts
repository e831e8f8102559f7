import { createInstance, type i18n, type TFunction } from "i18next";
import type { HouseTerm } from "../domain/organisation/municipality";
import { de } from "./de";
import { en } from "./en";
import { wordForms } from "./wordForms";
import type { Language, Words } from "./words";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof de };
    returnNull: false;
    contextSeparator: "|";
  }
}

export type Translate = TFunction;
/** The house's own words for terms, as the municipality record holds them. */
export type Terms = Partial<Record<HouseTerm, { one: string; many: string }>>;

/** A translation instance that asks nothing of its surroundings; window, worker and headless command use it. */
export function createI18n(language: Language, terms: Terms = {}): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: "de",
    resources: { de: { translation: withOwnTerms(de) }, en: { translation: withOwnTerms(en) } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
    // Stored enumeration values carry underscores ("in_kind"), which i18next would read as contexts.
    contextSeparator: "|",
  });
  applyTerms(instance, terms);
  return instance;
}

/** The words with a copy of the terms: an instance writes the house's terms into what it was given. */
function withOwnTerms(words: Words): Words {
  const terms = Object.entries(words.terms).map(([key, term]) => [key, { ...term }]);
  return { ...words, terms: Object.fromEntries(terms) as Words["terms"] };
}

/**
 * Puts the house's words over the product's: texts refer to them as `$t(terms.actionField.one)` where a sentence
 * or label begins, else as `$t(terms.actionField.oneInText)`. Absent ones keep the product's word. Where a word is
 * another one now, whoever listens to the instance is told as after a change of language.
 */
export function applyTerms(instance: i18n, terms: Terms): void {
  let isChanged = false;
  for (const [language, words] of [
    ["de", de],
    ["en", en],
  ] as const) {
    const next = { ...words.terms, ...wordForms(language, terms) };
    isChanged ||=
      JSON.stringify(instance.getResource(language, "translation", "terms")) !== JSON.stringify(next);
    instance.addResourceBundle(language, "translation", { terms: next }, true, true);
  }
  if (isChanged) void instance.changeLanguage(instance.language);
}

/** The translate function alone, for documents. */
export function createTranslate(language: Language, terms: Terms = {}): Translate {
  return createI18n(language, terms).t;
}

/**
 * The same words, but the library is asked once for those without values: a table asks for the same few in every
 * row, and putting one together takes longer than drawing the cell. Right for as long as language and terms stay.
 */
export function rememberingWords(t: Translate): Translate {
  const known = new Map<string, string>();
  const ask = t as unknown as (key: string, ...values: unknown[]) => string;
  const remembering = (key: string, ...values: unknown[]): string => {
    if (values.length > 0) return ask(key, ...values);
    const words = known.get(key) ?? ask(key);
    known.set(key, words);
    return words;
  };
  return remembering as unknown as Translate;
}

/** Words under a key known only at run time, with values of any kind. */
export function wordsFor(t: Translate, key: string, values?: object): string {
  const ask = t as (key: string, values?: object) => string;
  return values ? ask(key, values) : ask(key);
}

/** Quotation marks around nothing, German and English, with what led to them. */
const emptyQuotes = /(?::|,)?\s*(?:„\s*“|“\s*”)/gu;

/** Words for a journal entry's label. A record without a title is named by its kind alone, without quotes. */
export function commandLabel(
  t: Translate,
  label: { command: string; values: Readonly<Record<string, string | number>> },
): string {
  const [area, verb] = label.command.split(".") as [string, string];
  return wordsFor(t, `${area}.commands.${verb}`, label.values).replace(emptyQuotes, "").trim();
}
