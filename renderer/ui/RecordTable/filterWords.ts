import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import type { Column, TableRow } from "./column";
import type { Filter } from "./tableView";

/** A filter in a few words, e.g. "Phase: Umsetzung, Planung" or "Ende geplant: ab 01.01.2027". */
export function filterWords<R extends TableRow>(
  column: Column<R>,
  filter: Filter,
  t: Translate,
  format: Format,
): string {
  return `${column.label}: ${conditionWords(column, filter, t, format)}`;
}

function conditionWords<R extends TableRow>(
  column: Column<R>,
  filter: Filter,
  t: Translate,
  format: Format,
): string {
  switch (filter.kind) {
    case "text":
      return t("table.quoted", { text: filter.contains });
    case "set":
      return filter.values
        .map((value) => (value === "" ? t("table.none") : (column.valueLabel?.(value) ?? value)))
        .join(", ");
    case "date":
      return rangeWords(filter, format.date, t);
    case "number":
      return rangeWords(filter, format.number, t);
  }
}

function rangeWords<T>(
  { from, to }: { from?: T; to?: T },
  words: (value: T) => string,
  t: Translate,
): string {
  if (from !== undefined && to !== undefined) return `${words(from)} – ${words(to)}`;
  return from !== undefined
    ? t("table.since", { from: words(from) })
    : to !== undefined
      ? t("table.until", { to: words(to) })
      : "";
}
