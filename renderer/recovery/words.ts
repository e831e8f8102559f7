import { recovery as german } from "@shared/i18n/de/recovery";
import { recovery as english } from "@shared/i18n/en/recovery";
import { formatIn } from "@shared/i18n/format";
import type { Language } from "@shared/i18n/words";

type Words = typeof german;
type Values = Readonly<Record<string, string>>;

/** This page's words in one language, with the values that stand in them. */
export type PageWords = Words & {
  /** Puts values in the places a text names: "{{when}}". */
  filled(text: string, values: Values): string;
  /** The form of a sentence for a number, with the number in it. */
  counted(forms: { one: string; other: string }, count: number, values?: Values): string;
  /** A moment with its weekday, in words. */
  moment(iso: string): string;
  /** A moment in a list. */
  dateTime(iso: string): string;
  kilobytes(bytes: number): string;
};

const filled = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => values[name] ?? "");

/** The page has no translation package of its own: what its few sentences need stands here. */
export function wordsIn(language: Language): PageWords {
  const format = formatIn(language);
  const locale = language === "de" ? "de-DE" : "en-GB";
  const plural = new Intl.PluralRules(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
  return {
    ...(language === "de" ? german : english),
    filled,
    counted: (forms, count, values = {}) =>
      filled(plural.select(count) === "one" ? forms.one : forms.other, {
        ...values,
        count: format.number(count),
      }),
    moment: (iso) => day.format(new Date(iso)),
    dateTime: format.dateTime,
    kilobytes: (bytes) => format.quantity(Math.ceil(bytes / 1024), "KB"),
  };
}
