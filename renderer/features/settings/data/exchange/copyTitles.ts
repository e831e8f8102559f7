import type { TitleFor } from "@renderer/ui/history/historyEntry";
import { idsIn, type KindName, referencesOf, titleOf } from "@shared/domain/kinds";
import { recordsById } from "@shared/transfer/merge/differingRecords";
import type { AnyRecord, States } from "@shared/transfer/merge/states";

/**
 * What people call the records of two copies: as they are called here, or there where they are only there. What has
 * no title of its own is called by what it belongs to.
 */
export function copyTitles({ ours, theirs, base }: States): TitleFor {
  const tables = new Map<KindName, Map<string, AnyRecord>>();
  const tableOf = (kind: KindName) => {
    const known = tables.get(kind);
    if (known) return known;
    const table = new Map([base, theirs, ours].flatMap((state) => [...recordsById(state[kind])]));
    tables.set(kind, table);
    return table;
  };
  const titleFor = (kind: KindName, id: string): string | undefined => {
    const record = tableOf(kind).get(id);
    if (!record) return undefined;
    const own = [record.code, titleOf(record)].filter(Boolean).join(" ");
    if (own) return own;
    for (const reference of referencesOf[kind]) {
      const [first] = idsIn(record, reference);
      const title = first && titleFor(reference.target, first);
      if (title) return title;
    }
    return undefined;
  };
  return titleFor;
}
