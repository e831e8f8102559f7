import type { Finding } from "../domain/checks/finding";
import type { KindName, RecordOf } from "../domain/kinds";
import type { HouseTerm } from "../domain/organisation/municipality";
import { suggestionFor } from "../domain/triage/suggestion";
import type { Answers } from "../domain/triage/triage";
import type { documents } from "../i18n/de/documents";
import type { enumerations } from "../i18n/de/enumerations";
import { findingWords } from "../i18n/findingWords";
import { collatorIn, type Format, formatIn } from "../i18n/format";
import { createTranslate, type Terms, type Translate, wordsFor } from "../i18n/translate";
import { suggestionSentences } from "../i18n/triageWords";
import type { Language } from "../i18n/words";

/** Everything language-dependent a deliverable needs. `t` already speaks the house's own terms. */
export type DocumentWords = { t: Translate; format: Format; collator: Intl.Collator; language: Language };

/** Words for a document in a language, with the house's own terms. */
export function documentWords(language: Language, terms: Terms = {}): DocumentWords {
  return {
    t: createTranslate(language, terms),
    format: formatIn(language),
    collator: collatorIn(language),
    language,
  };
}

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Key of any words under `documents`. */
export type DocumentKey = Leaves<typeof documents>;
/** Key of words that come in the forms of one and of many. */
export type CountedKey = DocumentKey extends infer K ? (K extends `${infer Base}_one` ? Base : never) : never;
export type EnumerationName = keyof typeof enumerations;

/**
 * The words of one document. Words without values are looked up once: a document of thousands of profiles asks
 * for the same twenty labels over and over.
 */
export class Speech {
  readonly format: Format;
  readonly collator: Intl.Collator;
  readonly language: Language;
  readonly t: Translate;
  private readonly known = new Map<string, string>();

  constructor(words: DocumentWords) {
    this.t = words.t;
    this.format = words.format;
    this.collator = words.collator;
    this.language = words.language;
  }

  /** Words under `documents`, with values filled in. */
  say(key: DocumentKey, values?: Readonly<Record<string, string | number>>): string {
    return values ? wordsFor(this.t, `documents.${key}`, values) : this.fixed(`documents.${key}`);
  }

  /** Words in the form of a number, which they mention as `count`. */
  count(key: CountedKey, count: number): string {
    return wordsFor(this.t, `documents.${key}`, { count });
  }

  /** Label of a field of a kind. */
  label<K extends KindName>(kind: K, field: keyof RecordOf<K> & string): string {
    return this.fixed(`fields.${kind}.${field}`);
  }

  /** Label of an enumeration's value; empty for an absent one. */
  value(name: EnumerationName, value: string | number | undefined): string {
    return value === undefined ? "" : this.fixed(`enumerations.${name}.${value}`);
  }

  /** What so many records of a kind are called within a sentence. */
  kind(kind: KindName, count: number): string {
    return this.fixed(`kinds.${kind}.${count === 1 ? "oneInText" : "manyInText"}`);
  }

  /** Product or house word of a term. */
  term(key: HouseTerm): string {
    return this.fixed(`terms.${key}.one`);
  }

  terms(key: HouseTerm): string {
    return this.fixed(`terms.${key}.many`);
  }

  /** What a record of a kind is called. */
  kindName(kind: KindName): string {
    return this.fixed(`kinds.${kind}.one`);
  }

  /** The decisive answers of a sorting as sentences; empty where nothing was answered. DOMAIN.md (d). */
  triageReasons(answers: Answers): string {
    return suggestionSentences(this.t, suggestionFor(answers)).join(" ");
  }

  /** A finding of the content checks in one line. */
  finding(finding: Finding): string {
    return findingWords(this.t, this.format, finding);
  }

  private fixed(key: string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const words = wordsFor(this.t, key);
    this.known.set(key, words);
    return words;
  }
}
