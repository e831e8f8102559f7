import type { DraftOf, KindName, PatchOf, RecordOf } from "@shared/domain/kinds";
import { titleOf } from "@shared/domain/kinds";
import { command } from "../command";
import { validated, type Writer } from "../writer";

/** What labels of generic commands mention. */
const labelOf = (kind: KindName, record: object) => ({ kind, title: titleOf(record) });

/** Makes one record of any kind. */
export const createRecord = command(
  "records.create",
  async <K extends KindName>(
    write: Writer,
    kind: K,
    draft: Omit<DraftOf<K>, "code">,
  ): Promise<RecordOf<K>> => {
    const record = await write.create(kind, draft as Omit<DraftOf<K>, "code"> & { id?: string });
    write.describe(labelOf(kind, record));
    return record;
  },
) as <K extends KindName>(kind: K, draft: Omit<DraftOf<K>, "code">) => Promise<RecordOf<K>>;

const update = command(
  "records.update",
  async <K extends KindName>(write: Writer, kind: K, id: string, patch: PatchOf<K>): Promise<RecordOf<K>> => {
    const record = await write.update(kind, id, patch);
    write.describe(labelOf(kind, record));
    return record;
  },
);

/**
 * Changes fields of one record. Pass the same `group` for all writes of one editing session (typing into one
 * field), so that one undo takes them back together.
 */
export function updateRecord<K extends KindName>(
  kind: K,
  id: string,
  patch: PatchOf<K>,
  options: { group?: string } = {},
): Promise<RecordOf<K>> {
  const run = options.group
    ? update.inGroup(options.group, kind, id, patch as PatchOf<KindName>)
    : update(kind, id, patch as PatchOf<KindName>);
  return run as Promise<RecordOf<K>>;
}

/** Changes the same fields of many records at once; one undo takes all back. */
export const updateRecords = command(
  "records.updateMany",
  async <K extends KindName>(
    write: Writer,
    kind: K,
    ids: readonly string[],
    patch: PatchOf<K>,
  ): Promise<void> => {
    for (const id of ids) await write.update(kind, id, patch);
    write.describe({ kind, count: ids.length });
  },
) as <K extends KindName>(kind: K, ids: readonly string[], patch: PatchOf<K>) => Promise<void>;

/** Removes one record; refused as `stillUsed` while others refer to it. */
export const removeRecord = command(
  "records.remove",
  async (write, kind: KindName, id: string): Promise<void> => {
    write.describe(labelOf(kind, await write.get(kind, id)));
    await write.remove(kind, id);
  },
);

/** Removes many records in the order given; all or none. */
export const removeRecords = command(
  "records.removeMany",
  async (write, kind: KindName, ids: readonly string[]): Promise<void> => {
    for (const id of ids) await write.remove(kind, id);
    write.describe({ kind, count: ids.length });
  },
);

/** Takes a record out of the working views; it stays findable. */
export const archiveRecord = command(
  "records.archive",
  async (write, kind: KindName, id: string): Promise<void> => {
    write.describe(labelOf(kind, await write.update(kind, id, { archivedAt: new Date().toISOString() })));
  },
);

/** Brings an archived record back. */
export const restoreRecord = command(
  "records.restore",
  async (write, kind: KindName, id: string): Promise<void> => {
    write.describe(labelOf(kind, await write.update(kind, id, { archivedAt: undefined })));
  },
);

/** Whether a draft would be accepted; throws the same `invalid` error the command would. */
export function checkDraft<K extends KindName>(kind: K, draft: object): void {
  const placeholder = {
    id: crypto.randomUUID(),
    createdAt: "2000-01-01T00:00:00.000Z",
    updatedAt: "2000-01-01T00:00:00.000Z",
  };
  validated(kind, { code: "X-1", ...draft, ...placeholder });
}
