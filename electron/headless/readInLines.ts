import type { KindName } from "@shared/domain/kinds";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import type { PlannedReading, ReadingReport } from "@shared/transfer/plan/planReading";
import { storedOf } from "@shared/transfer/plan/readingCounts";

type Where = { file: string; dryRun: boolean };

function sourceLine({ fileNames }: ReadingReport, t: Translate): string {
  return fileNames.length === 1
    ? t("reading.headless.source", { name: fileNames[0] ?? "" })
    : t("reading.headless.sources", { count: fileNames.length });
}

/** The result of reading in as lines for a terminal. */
export function readInLines(
  readings: readonly PlannedReading[],
  t: Translate,
  { file, dryRun }: Where,
): string[] {
  const indented = (words: string) => `  ${words}`;
  const lines = readings.flatMap(({ report, changes }) => {
    const kinds = Object.entries(report.counts) as [KindName, Record<"new" | "same" | "changed", number>][];
    return [
      sourceLine(report, t),
      ...kinds.map(([kind, count]) =>
        indented(
          t("reading.headless.counts", {
            kind: t(`kinds.${kind}.many`),
            found: count.new + count.same + count.changed,
            created: storedOf(changes, kind).created,
            updated: storedOf(changes, kind).updated,
          }),
        ),
      ),
      ...(report.chapters ?? []).map(({ chapter, comparison }) =>
        indented(
          t("reading.headless.chapter", {
            chapter: wordsFor(t, `reading.kinds.${chapter}`),
            comparison: wordsFor(t, `reading.comparison.${comparison}`),
          }),
        ),
      ),
      ...(report.doubtful ? [indented(t("reading.strategy.doubtful", { count: report.doubtful }))] : []),
      ...(report.lines?.ignored
        ? [indented(t("reading.strategy.counts.ignored", { count: report.lines.ignored }))]
        : []),
      ...(report.mapping
        ? [
            indented(
              t("reading.headless.mapping", {
                list: Object.entries(report.mapping)
                  .map(([heading, field]) => `${heading} → ${field}`)
                  .join(", "),
              }),
            ),
          ]
        : []),
      ...(report.unread ? [indented(t("reading.table.unread", { count: report.unread }))] : []),
      ...(report.skipped ? [indented(t("reading.headless.skipped", { count: report.skipped }))] : []),
      ...report.notices.map(({ code, count }) => indented(t(`reading.notices.${code}`, { count }))),
    ];
  });
  const changed = readings.some(({ changes }) => changes.length > 0);
  const last = dryRun ? "dryRun" : changed ? "written" : "unchanged";
  return [...lines, t(`reading.headless.${last}`, { file })];
}
