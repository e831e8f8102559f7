import { type KindName, kinds } from "@shared/domain/kinds";
import { localDay } from "@shared/domain/localDay";
import { db, journalChangesTable, journalTable } from "./db";
import { type Change, squash } from "./journalEntry";

/** How many records of a kind are new, changed or gone, all told at the end. */
export type KindChanges = { kind: KindName; made: number; changed: number; removed: number };

/** What came of everything done since a day. */
export type WeekChanges = {
  /** The day that is counted from: later than asked for where the whole workspace came in after that. */
  since: string;
  /** Steps, undone ones included. */
  steps: number;
  /** By kind, the most touched first; undefined where a large import makes counting too slow. */
  kinds: KindChanges[] | undefined;
};

/** Beyond so many changed records the overview would wait. */
const mostChanges = 5_000;

/** Steps that put another workspace in place of all there was: of what they brought nobody says it is new. */
const arrivals: ReadonlySet<string> = new Set([
  "records.loadSample",
  "records.removeSample",
  "records.openWorkspace",
]);

/**
 * Everything since the beginning of a calendar day (where the person sits), each record counted once; of a workspace
 * that came in as a whole, what was done since. Undefined where that is nothing.
 */
export function changesSince(day: string): Promise<WeekChanges | undefined> {
  const from = new Date(`${day}T00:00:00`).toISOString();
  return db.transaction("r", ["journal", "journalChanges"], async () => {
    const all = await journalTable()
      .orderBy("seq")
      .reverse()
      .until(({ at }) => at < from)
      .filter(({ kind }) => kind !== "condensed")
      .toArray();
    const arrived = all.findIndex(({ label }) => arrivals.has(label.command));
    const steps = arrived === -1 ? all : all.slice(0, arrived);
    const arrival = all[arrived];
    const since = arrival ? localDay(arrival.at) : day;
    const first = steps.at(-1)?.seq;
    if (first === undefined) return arrival ? undefined : { since, steps: 0, kinds: [] };
    const size = steps.reduce((sum, step) => sum + step.size, 0);
    if (size > mostChanges) return { since, steps: steps.length, kinds: undefined };
    const rows = await journalChangesTable().where("[seq+nr]").aboveOrEqual([first, 0]).toArray();
    return { since, steps: steps.length, kinds: changesByKind(rows) };
  });
}

/** Counts each record once; what came and went, or stands again as it did, is no change. Settings are left out. */
export function changesByKind(changes: readonly Change[]): KindChanges[] {
  const byKind = new Map<KindName, KindChanges>();
  for (const { kind, before, after } of squash(changes)) {
    if (kinds[kind].area === "workspace" || isSame(before, after)) continue;
    const counts = byKind.get(kind) ?? { kind, made: 0, changed: 0, removed: 0 };
    byKind.set(kind, counts);
    if (!before) counts.made += 1;
    else if (!after) counts.removed += 1;
    else counts.changed += 1;
  }
  const total = ({ made, changed, removed }: KindChanges) => made + changed + removed;
  return [...byKind.values()].sort((a, b) => total(b) - total(a));
}

const isSame = (a: object | null, b: object | null) => JSON.stringify(a) === JSON.stringify(b);
