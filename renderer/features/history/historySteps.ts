import { type JournalEntry, squash } from "@renderer/data/journalEntry";
import { fold } from "@shared/domain/fold";
import { type KindName, titleOf } from "@shared/domain/kinds";

/** One line of the history: an action, or all actions of one editing session together. */
export type HistoryStep = {
  /** The newest entry, whose label names the step. */
  entry: JournalEntry;
  /** Entries that belong together. */
  count: number;
  /** The oldest of them: undoing down to it takes the whole step back. */
  firstSeq: number;
  /** One change per record, over all of them. */
  changes: JournalEntry["changes"];
};

export type HistoryDay = { day: string; steps: HistoryStep[] };

/** The calendar day of a moment, in local time. */
export function dayOf(at: string): string {
  const moment = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Entries, newest first, gathered into steps by editing session and into days. */
export function byDay(entries: readonly JournalEntry[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const session of sessions(entries)) {
    const [newest, oldest] = [session[0], session.at(-1)];
    if (!newest || !oldest) continue;
    const step = {
      entry: newest,
      count: session.length,
      firstSeq: oldest.seq,
      changes: squash([...session].reverse().flatMap(({ changes }) => changes)),
    };
    const day = dayOf(newest.at);
    const last = days.at(-1);
    if (last?.day === day) last.steps.push(step);
    else days.push({ day, steps: [step] });
  }
  return days;
}

/** Neighbours that share a group; undoing and redoing stand alone. */
function sessions(entries: readonly JournalEntry[]): JournalEntry[][] {
  const found: JournalEntry[][] = [];
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

/** Whether an entry concerns a kind and says what somebody looks for, in its label or in a title it touched. */
export function fits(
  entry: JournalEntry,
  wanted: { kind: KindName | null; text: string },
  label: string,
): boolean {
  if (wanted.kind && !entry.changes.some(({ kind }) => kind === wanted.kind)) return false;
  const text = fold(wanted.text.trim());
  if (text === "" || fold(label).includes(text)) return true;
  return entry.changes.some(({ before, after }) => fold(titleOf(after ?? before ?? {})).includes(text));
}
