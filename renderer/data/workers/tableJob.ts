import { wordsWritten } from "@shared/i18n/readingWords";
import { createTranslate } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";
import type { Change } from "@shared/transfer/plan/change";
import { tableAsAsked } from "@shared/transfer/plan/headingRow";
import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { hintsOf, rowsByLine } from "@shared/transfer/plan/tableHints";
import {
  planTable,
  type RefusalReason,
  type TablePlan,
  type TableWorkspace,
} from "@shared/transfer/plan/tablePlan";
import { isTaken } from "@shared/transfer/plan/tableRows";
import { likelyTarget, suggestColumns } from "@shared/transfer/plan/tableSuggestion";
import { type TableTarget, tableTargets } from "@shared/transfer/plan/tableTargets";
import {
  readTableSource,
  type SourceFile,
  type TableOptions,
  type TableSource,
} from "@shared/transfer/readSource";
import { isEmpty, type RowsSeen } from "@shared/transfer/table/sheet";
import type { Table } from "@shared/transfer/table/table";
import type { ColumnMapping } from "@shared/transfer/table/tableProfile";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { hintTable } from "./hintTable";
import type { LookAsk, PlanAsk, PlanLook, TableLook } from "./tableMessages";

const shownHeadings = 10;
const shownExamples = 3;
const shownRows = 50;
const shownHints = 200;
/** Examples and suggestions need no more of a long table. */
const sampled = 400;

const sameOptions = (one: TableOptions, other: TableOptions) =>
  one.sheet === other.sheet && one.encoding === other.encoding && one.delimiter === other.delimiter;

function examplesOf(table: Table, column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of table.rows.slice(0, sampled)) {
    const cell = cells[column];
    if (cell && !isEmpty(cell)) found.add(cell.text.trim().slice(0, 120));
    if (found.size === shownExamples) break;
  }
  return [...found];
}

/**
 * One table on its way from a file to changes, with all its rows in one place: opened, looked at with other
 * choices, planned against the workspace. Lives in a worker, so that the window stays free and ending the worker ends
 * everything.
 */
export class TableJob {
  readonly #file: SourceFile;
  #read: { options: TableOptions; source: TableSource } | undefined;
  #table: Table | undefined;
  #planned: { plan: TablePlan; changes: Change[] } | undefined;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** Reads the file as asked; what was read before is not read again. Throws AppError for what cannot be read. */
  look({ headingRow, ...options }: LookAsk, onRows?: RowsSeen): TableLook {
    if (!this.#read || !sameOptions(this.#read.options, options))
      this.#read = { options, source: readTableSource(this.#file, options, onRows) };
    const table = tableAsAsked(this.#read.source, headingRow);
    const { rows, headingRow: fixed, ...source } = this.#read.source;
    const filled = rows.filter((row) => row.cells.some((cell) => !isEmpty(cell)));
    this.#table = table;
    this.#planned = undefined;
    const suggested = Object.fromEntries(
      tableTargets.map((target) => [target, suggestColumns(table, target)]),
    ) as Record<TableTarget, ColumnMapping>;
    return {
      source,
      headingRow: table.headingRow,
      isHeadingFixed: fixed !== undefined,
      possibleHeadings: filled.slice(0, shownHeadings).map(({ line, cells }) => ({
        line,
        words: cells
          .flatMap((cell) => (isEmpty(cell) ? [] : [cell.text.trim()]))
          .slice(0, 3)
          .join(" · ")
          .slice(0, 60),
      })),
      headings: table.headings,
      examples: table.headings.map((_, column) => examplesOf(table, column)),
      rowCount: table.rows.length,
      suggested,
      likely: likelyTarget(table),
    };
  }

  /** A dry run of the table looked at last; nothing is stored. */
  plan(ask: PlanAsk & { workspace: TableWorkspace }, onRows?: RowsSeen): PlanLook {
    const { target, mapping, keyField, rule, language, workspace } = ask;
    const plan = planTable(this.#looked(), mapping, target, workspace, { keyField, onRows });
    const words = wordsWritten(createTranslate(language));
    const changes = tableChanges(plan, workspace, rule, words, this.#file.name);
    this.#planned = { plan, changes };
    const of = (comparison: TablePlan["rows"][number]["comparison"]) =>
      plan.rows.filter((row) => row.comparison === comparison).length;
    const hints = hintsOf(plan);
    const reasons: Partial<Record<RefusalReason, number>> = {};
    for (const { reason } of plan.refused) reasons[reason] = (reasons[reason] ?? 0) + 1;
    return {
      counts: { new: of("new"), same: of("same"), changed: of("changed") },
      created: changes.filter(({ type }) => type === "create").length,
      updated: changes.filter(({ type }) => type === "update").length,
      refused: plan.refused.length,
      reasons,
      unread: plan.unread.filter((cell) => !isTaken(cell)).length,
      rows: plan.rows.slice(0, shownRows).map(({ existing: _, ...row }) => row),
      hints: hints.slice(0, shownHints),
      hintCount: hints.length,
    };
  }

  /** What the last dry run would store. */
  changes(): readonly Change[] {
    return this.#run().changes;
  }

  /** Every row that stays out or was not understood in full, with its reason and its cells, as CSV. */
  hints(language: Language): string {
    const { plan } = this.#run();
    const { headings, rows } = this.#looked();
    const hints = hintsOf(plan);
    const t = createTranslate(language);
    return writeSheetCsv(hintTable(t, plan.target, headings, hints, rowsByLine(rows, hints)));
  }

  #looked(): Table {
    if (!this.#table) throw new Error("The table was not looked at.");
    return this.#table;
  }

  #run() {
    if (!this.#planned) throw new Error("The table was not planned.");
    return this.#planned;
  }
}
