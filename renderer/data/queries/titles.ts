import { idsIn, type KindName, kindNames, referencesOf, titleOf } from "@shared/domain/kinds";
import { db, tableOf } from "../db";
import type { Change } from "../journalEntry";

/** What people call a record, its code in front. */
const nameOf = (record: object): string => {
  const { code } = record as { code?: string };
  return code ? `${code} ${titleOf(record)}` : titleOf(record);
};

/**
 * Names of all records that changes tell of or refer to, by id: as they are called now, or as the changes knew
 * them when they are gone.
 */
export function titlesFor(changes: readonly Change[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Map<KindName, Set<string>>();
  const names = new Map<string, string>();
  for (const { kind, id, before, after } of changes)
    for (const record of [after, before]) {
      if (!record) continue;
      if (!names.has(id)) names.set(id, nameOf(record));
      for (const reference of referencesOf[kind]) {
        const ids = wanted.get(reference.target) ?? new Set();
        for (const referred of idsIn(record, reference)) ids.add(referred);
        wanted.set(reference.target, ids);
      }
    }
  return db.transaction("r", [...kindNames], async () => {
    for (const [kind, ids] of wanted)
      for (const record of await tableOf(kind).bulkGet([...ids]))
        if (record) names.set(record.id, nameOf(record));
    return names;
  });
}
