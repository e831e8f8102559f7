import type { Change, JournalStep } from "@renderer/data/journalEntry";
import { fold } from "@shared/domain/fold";
import { type KindName, titleOf } from "@shared/domain/kinds";
import { localDay } from "@shared/domain/localDay";

/** One line of the history: an action, or all actions of one editing session together. */
export type HistoryStep = {
  /** The newest entry, whose label names the step. */
  entry: JournalStep;
  /** Entries that belong together, newest first. Undoing down to the last takes the whole step back. */
  seqs: number[];
};

export type HistoryDay = { day: string; steps: HistoryStep[] };

/** Entries, newest first, gathered into steps by editing session and into days. */
export function byDay(entries: readonly JournalStep[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const session of sessions(entries)) {
    const [newest] = session;
    if (!newest) continue;
    const step = { entry: newest, seqs: session.map(({ seq }) => seq) };
    const day = localDay(newest.at);
    const last = days.at(-1);
    if (last?.day === day) last.steps.push(step);
    else days.push({ day, steps: [step] });
  }
  return days;
}

/** Neighbours that share a group; undoing and redoing stand alone. */
function sessions(entries: readonly JournalStep[]): JournalStep[][] {
  const found: JournalStep[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    const before = last?.[0];
    const belongs =
      entry.group !== undefined &&
      entry.group === before?.group &&
      entry.kind === "command" &&
      before.kind === "command";
    if (belongs) last?.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** Whether the title of a changed record says what somebody looks for. */
export function namesIt({ before, after }: Change, text: string): boolean {
  return fold(titleOf(after ?? before ?? {})).includes(fold(text.trim()));
}

/**
 * Whether an entry concerns a kind and says what somebody looks for, in its label or in a title it touched.
 * `named` holds the numbers of entries with such a title.
 */
export function fits(
  entry: JournalStep,
  wanted: { kind: KindName | null; text: string },
  label: string,
  named: ReadonlySet<number>,
): boolean {
  if (wanted.kind && !entry.kinds.includes(wanted.kind)) return false;
  const text = fold(wanted.text.trim());
  return text === "" || fold(label).includes(text) || named.has(entry.seq);
}
