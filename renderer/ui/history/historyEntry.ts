import type { KindName } from "@shared/domain/kinds";
import type { RecordChange } from "@shared/i18n/fieldChanges";
import { commandLabel, type Translate } from "@shared/i18n/translate";

/** What was done, when, in which words; the data layer's steps and entries fit. */
export type HistoryStep = {
  seq: number;
  /** ISO moment. */
  at: string;
  kind: "command" | "undo" | "redo" | "condensed";
  label: { command: string; values: Readonly<Record<string, string | number>> };
  group?: string;
};

/** The same with what it changed. */
export type HistoryEntry = HistoryStep & { changes: readonly RecordChange[] };

/** What people call a record an entry refers to, or undefined when nothing knows it any more. */
export type TitleFor = (kind: KindName, id: string) => string | undefined;

/** An entry in words; undoing and redoing say so, and a day long ago how many changes it stands for. */
export function entryLabel(t: Translate, entry: HistoryStep): string {
  if (entry.kind === "condensed")
    return t("history.condensedEntry", { count: Number(entry.label.values.count) });
  const what = commandLabel(t, entry.label);
  if (entry.kind === "undo") return t("history.undoneEntry", { what });
  return entry.kind === "redo" ? t("history.redoneEntry", { what }) : what;
}
