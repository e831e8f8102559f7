import type { Language } from "./words";

/**
 * Dates, numbers and money as German administrations write them (DOMAIN.md (e), format conventions):
 * TT.MM.JJJJ, decimal comma, "12.500,00 €", "20 %", quarter "II/2026". English: day month year, "€12,500.00", "20%",
 * "Q2 2026".
 */
export type Format = {
  /** Calendar day from YYYY-MM-DD; empty text for undefined. */
  date: (iso: string | undefined) => string;
  /** The same for a narrow column: "30 Jun 2026" in English; German days are short as they are. */
  shortDate: (iso: string | undefined) => string;
  /** Moment from an ISO timestamp, in local time. */
  dateTime: (iso: string | undefined) => string;
  time: (iso: string | undefined) => string;
  /** Euro cents. */
  money: (cents: number | undefined) => string;
  number: (value: number | undefined, digits?: number) => string;
  /** Value with unit, joined by a no-break space (no space before an English "%"). */
  quantity: (value: number | undefined, unit: string) => string;
  percent: (value: number | undefined) => string;
  /** "II/2026", in English "Q2 2026", from YYYY-MM-DD. */
  quarter: (iso: string | undefined) => string;
};

const romans = ["I", "II", "III", "IV"] as const;
const quarters: Record<Language, (index: number, year: string) => string> = {
  de: (index, year) => `${romans[index]}/${year}`,
  en: (index, year) => `Q${index + 1}\u00a0${year}`,
};
const locales = { de: "de-DE", en: "en-GB" } as const;

/** Index of the quarter of a calendar day, 0 to 3. */
export const quarterIndex = (iso: string): number => Math.floor((Number(iso.slice(5, 7)) - 1) / 3);

const formats = new Map<Language, Format>();

/** Formatting functions of a language; made once, since making Intl's formatters costs far more than using them. */
export function formatIn(language: Language): Format {
  const format = formats.get(language) ?? createFormat(language);
  formats.set(language, format);
  return format;
}

/** Made when it is first needed and kept: a formatter costs milliseconds, and a page needs few of them. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function createFormat(language: Language): Format {
  const locale = locales[language];
  const dayWith = (month: "2-digit" | "long" | "short") =>
    onFirstUse(
      () =>
        new Intl.DateTimeFormat(locale, {
          day: language === "de" ? "2-digit" : "numeric",
          month,
          year: "numeric",
          timeZone: "UTC",
        }),
    );
  const day = dayWith(language === "de" ? "2-digit" : "long");
  const shortDay = dayWith(language === "de" ? "2-digit" : "short");
  const atMidnight = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const moment = onFirstUse(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
  );
  const clock = onFirstUse(() => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }));
  const euro = onFirstUse(() => new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }));
  const formatters = new Map<number, Intl.NumberFormat>();
  const number = (value: number | undefined, digits = 2) => {
    if (value === undefined) return "";
    const known = formatters.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    formatters.set(digits, known);
    return known.format(value);
  };
  const spaceBefore = (unit: string) => (language === "en" && unit === "%" ? "" : "\u00a0");
  return {
    date: (iso) => (iso ? day().format(atMidnight(iso)) : ""),
    shortDate: (iso) => (iso ? shortDay().format(atMidnight(iso)) : ""),
    dateTime: (iso) => (iso ? moment().format(new Date(iso)) : ""),
    time: (iso) => (iso ? clock().format(new Date(iso)) : ""),
    money: (cents) => (cents === undefined ? "" : euro().format(cents / 100)),
    number,
    quantity: (value, unit) =>
      value === undefined ? "" : `${number(value)}${unit ? spaceBefore(unit) : ""}${unit}`,
    percent: (value) => (value === undefined ? "" : `${number(value, 0)}${spaceBefore("%")}%`),
    quarter: (iso) => (iso ? quarters[language](quarterIndex(iso), iso.slice(0, 4)) : ""),
  };
}

const collators = new Map<Language, Intl.Collator>();

/** Sorts words as the language does: "ä" beside "a", numbers by value. */
export function collatorIn(language: Language): Intl.Collator {
  const collator =
    collators.get(language) ?? new Intl.Collator(locales[language], { numeric: true, sensitivity: "base" });
  collators.set(language, collator);
  return collator;
}
