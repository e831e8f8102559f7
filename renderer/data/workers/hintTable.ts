import { refusalWords } from "@shared/i18n/readingWords";
import type { Translate } from "@shared/i18n/translate";
import type { RowHint } from "@shared/transfer/plan/tableHints";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";
import type { SheetRow } from "@shared/transfer/table/sheet";
import type { SheetTable } from "@shared/writers/sheet/sheetTable";

/** Why a row is hinted at, in a sentence. */
export function hintWords(t: Translate, target: TableTarget, hint: RowHint): string {
  if (hint.type === "refused") return refusalWords(t, target, hint.refused);
  const kinds = [
    ["notUnderstood", undefined],
    ["unitNotFound", "unit"],
    ["approximate", "approximate"],
  ] as const;
  const said = kinds.flatMap(([words, why]) => {
    const cells = hint.cells.filter((cell) => cell.why === why);
    const list = cells.map(({ heading, text }) => (why === "unit" ? text : `${heading}: ${text}`)).join("; ");
    return cells.length > 0 ? [t(`reading.table.${words}`, { list })] : [];
  });
  return said.join(" · ");
}

/** Hints as a table that can be worked through in Excel: number, what happens, why, and the row as it stood. */
export function hintTable(
  t: Translate,
  target: TableTarget,
  headings: readonly string[],
  hints: readonly RowHint[],
  rows: ReadonlyMap<number, SheetRow>,
): SheetTable {
  const text = (heading: string) => ({ heading, kind: "text" as const });
  return {
    caption: t("reading.table.hints"),
    columns: [
      { heading: t("reading.table.line"), kind: "number" },
      ...[t("reading.table.outcome"), t("reading.table.why"), ...headings].map(text),
    ],
    rows: hints.map((hint) => [
      hint.line,
      t(hint.type === "refused" ? "reading.table.staysOut" : "reading.table.comesIn"),
      hintWords(t, target, hint),
      ...headings.map((_, column) => rows.get(hint.line)?.cells[column]?.text ?? ""),
    ]),
  };
}
