import { nextVersionNumber } from "../../domain/agenda/agendaVersion";
import {
  type Counters,
  codeSeries,
  countersAfter,
  formatCode,
  highestOf,
  takeNumber,
} from "../../domain/codes";
import { grouped } from "../../domain/grouped";
import { type CodedKind, codePrefixes, type KindName } from "../../domain/kinds";
import type { MergedState } from "./mergedState";
import { olderFirst } from "./sameThings";
import type { AnyRecord, Trio } from "./states";

/** A record whose number both copies had given out; the older one keeps it, this one got the next. */
export type Renumbered = { kind: KindName; record: AnyRecord; from: string; to: string };

const codedKinds = Object.keys(codePrefixes) as CodedKind[];

/**
 * Numbers are given once (HF-2, M-14, P-07, a version's 0.3). Where both copies gave the same one to different
 * things, what was there before or was made first keeps it and the others get the next that is free: the same on
 * both copies, whichever is merged into which. Gives the counters no later number may fall below.
 */
export function numbersGivenTwice(
  merged: MergedState,
  trios: readonly Trio[],
  given: readonly Counters[],
  now: string,
): { renumbered: Renumbered[]; counters: Counters } {
  let counters = given.reduce(highestOf, {});
  const renumbered: Renumbered[] = [];
  const renumber = (kind: KindName, field: string, record: AnyRecord, to: string) => {
    const after = { ...record, [field]: to, updatedAt: now };
    merged.set(kind, record.id, after);
    renumbered.push({ kind, record: after, from: String(record[field]), to });
  };
  for (const kind of codedKinds) {
    for (const { code } of merged.all(kind)) counters = countersAfter(counters, kind, String(code));
    for (const record of doubles(merged, trios, kind, "code")) {
      const field = kind === "goals" ? merged.get("actionFields", String(record.fieldId)) : undefined;
      const series = codeSeries(kind, field && String(field.code));
      const next = takeNumber(counters, series);
      counters = next.counters;
      renumber(kind, "code", record, formatCode(kind, series, next.number));
    }
  }
  for (const record of doubles(merged, trios, "agendaVersions", "number")) {
    const numbers = [...merged.all("agendaVersions")].map(({ number }) => String(number));
    renumber("agendaVersions", "number", record, nextVersionNumber(numbers, false));
  }
  return { renumbered, counters };
}

/** Records that must give up a number they share, the older first. */
function doubles(merged: MergedState, trios: readonly Trio[], kind: KindName, field: string): AnyRecord[] {
  const made = new Set(trios.filter((trio) => trio.kind === kind && !trio.base).map(({ id }) => id));
  if (made.size === 0) return [];
  const sameNumber = grouped([...merged.all(kind)], (record) => String(record[field]));
  return [...sameNumber.values()]
    .flatMap((records) => {
      if (records.length < 2) return [];
      const wasThere = records.some(({ id }) => !made.has(id));
      const newOnes = records.filter(({ id }) => made.has(id)).sort(olderFirst);
      return wasThere ? newOnes : newOnes.slice(1);
    })
    .sort(olderFirst);
}
