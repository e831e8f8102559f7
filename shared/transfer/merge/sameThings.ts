import type { KindName } from "../../domain/kinds";
import type { AnyRecord, Trio } from "./states";

/** Kinds of which there may be only one record for something; made on both copies it is one thing, not two. */
const thingOf: Partial<Record<KindName, (record: AnyRecord) => string>> = {
  perspectives: ({ itemId, orgUnitId }) => `${itemId}/${orgUnitId}`,
  guidelineChecks: ({ measureId, guidelineId }) => `${measureId}/${guidelineId}`,
  documentSettings: ({ deliverable }) => String(deliverable),
  acknowledgements: ({ rule, recordId }) => `${rule}/${recordId}`,
};

/** The older of two records, in an order that does not depend on which side is which. */
export function olderFirst(a: AnyRecord, b: AnyRecord): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Joins records that were made on both copies for the same thing into one, under the id of the older: the
 * perspective of one department on one measure, a measure held against a guideline, the sections of one document.
 */
export function sameThings(kind: KindName, trios: readonly Trio[]): readonly Trio[] {
  const thing = thingOf[kind];
  if (!thing) return trios;
  const madeThere = new Map(
    trios.flatMap((trio) => (trio.theirs && !trio.ours && !trio.base ? [[thing(trio.theirs), trio]] : [])),
  );
  const joined = new Set<Trio>();
  const result = trios.map((trio): Trio => {
    if (!trio.ours || trio.theirs || trio.base) return trio;
    const other = madeThere.get(thing(trio.ours));
    if (!other?.theirs) return trio;
    joined.add(other);
    const [older] = [trio.ours, other.theirs].sort(olderFirst);
    const id = older?.id ?? trio.id;
    return {
      kind,
      id,
      ours: { ...trio.ours, id },
      theirs: { ...other.theirs, id },
      ...(id === trio.ours.id ? {} : { formerId: trio.ours.id }),
    };
  });
  return result.filter((trio) => !joined.has(trio));
}
