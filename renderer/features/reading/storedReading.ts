import type { KindName } from "@shared/domain/kinds";
import type { Change } from "@shared/transfer/plan/change";
import { type ReadingCounts, storedOf } from "@shared/transfer/plan/readingCounts";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";

/** What storing did, for the page that tells it. */
export type StoredReading = {
  holds: "text" | TableTarget;
  kinds: { kind: KindName; created: number; updated: number; same: number }[];
  chapters: number;
  /** Records that say something else than the source and stayed so. */
  kept: number;
  /** Lines that named again what the source had named before, taken into its record. */
  repeated: number;
  /** Rows of a table that stayed out. */
  refused: number;
  changed: boolean;
};

/** The figures of a reading after it was stored. */
export function storedReading(
  holds: StoredReading["holds"],
  counts: ReadingCounts,
  changes: readonly Change[],
  { repeated = 0, refused = 0 }: Partial<Pick<StoredReading, "repeated" | "refused">> = {},
): StoredReading {
  const kinds = (Object.entries(counts) as [KindName, { same: number; changed: number }][]).map(
    ([kind, count]) => ({
      kind,
      ...storedOf(changes, kind),
      same: count.same,
      differing: count.changed,
    }),
  );
  const agenda = changes.find((change) => change.kind === "agendas");
  const written: object =
    agenda?.type === "create" ? agenda.draft : agenda?.type === "update" ? agenda.patch : {};
  return {
    holds,
    kinds: kinds.filter((one) => one.created + one.updated + one.same > 0),
    chapters: Object.values(written).filter((value) => typeof value === "object").length,
    kept: kinds.reduce((sum, one) => sum + Math.max(0, one.differing - one.updated), 0),
    repeated,
    refused,
    changed: changes.length > 0,
  };
}
