import { comparedKinds, frozenKinds } from "@shared/domain/agenda/versionContent";
import { countedDays } from "@shared/domain/countedDays";
import type { KindName } from "@shared/domain/kinds";
import { localDay } from "@shared/domain/localDay";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { db, journalTable } from "../db";
import { changesAfter } from "../journal";
import type { JournalStep } from "../journalEntry";
import { turnedBack } from "./pastState";
import { recordsOf } from "./workspace";

const agendaKinds: ReadonlySet<KindName> = new Set(comparedKinds);
const turnedKinds: ReadonlySet<KindName> = new Set(frozenKinds);

/** The days the journal tells of. */
export type JournalDays = {
  /** Day of the oldest step; undefined while nothing was done. */
  first: string | undefined;
  /** Days on which something of the agenda changed, in order. */
  changed: readonly string[];
};

/** Days on which something of the agenda changed. Reads the light steps only. */
export async function journalDays(): Promise<JournalDays> {
  const steps = await journalTable().orderBy("seq").toArray();
  const days = daysOf(steps);
  const changed = days.filter((_day, at) => steps[at]?.kinds.some((kind) => agendaKinds.has(kind)));
  return { first: days[0], changed: [...new Set(changed)] };
}

/**
 * The agenda, with the organisation it refers to, as it stood at the end of some days: today's records with
 * everything turned back that came later; undefined is now. Reads no change older than the earliest of the days.
 */
export function agendaAtEndOf(days: readonly (string | undefined)[]): Promise<Workspace[]> {
  return db.transaction("r", [...frozenKinds, "journal", "journalChanges"], async () => {
    const steps = await journalTable().orderBy("seq").toArray();
    const counted = daysOf(steps);
    const newest = days.map((day) =>
      day === undefined ? Number.MAX_SAFE_INTEGER : lastSeqUntil(steps, counted, day),
    );
    const now = { ...emptyWorkspace(), ...(await recordsOf(frozenKinds)) };
    const later = await changesAfter(Math.min(...newest), turnedKinds);
    return newest.map((seq) =>
      turnedBack(
        now,
        later.filter((change) => change.seq > seq),
      ),
    );
  });
}

const daysOf = (steps: readonly JournalStep[]) => countedDays(steps.map(({ at }) => localDay(at)));

/** Number of the newest entry of a day or before; the one before all where there is none. */
function lastSeqUntil(steps: readonly JournalStep[], counted: readonly string[], day: string): number {
  const at = counted.findLastIndex((one) => one <= day);
  return steps[at]?.seq ?? (steps[0]?.seq ?? 1) - 1;
}
