import type { DocumentLanguage } from "../document/model";
import { writers as german } from "../i18n/de/writers";
import { writers as english } from "../i18n/en/writers";

export type WriterWords = typeof german;

/**
 * The writers' own words. Read directly instead of through the translation library: the writers run in a
 * worker that needs nothing else of it.
 */
export const writerWords: Readonly<Record<DocumentLanguage, WriterWords>> = { de: german, en: english };

/** A text with its `{{name}}` places filled. */
export function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Language tag for files: region included, since spelling checkers want it. */
export const languageTags: Readonly<Record<DocumentLanguage, string>> = { de: "de-DE", en: "en-GB" };
