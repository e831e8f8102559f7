import { type DraftOf, type KindName, kinds, type RecordOf } from "@shared/domain/kinds";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";

/** A UUID that can be read: `uuid(7)` ends in 7. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const made = "2026-03-14T09:30:00.000Z";

/** A valid record of a kind: the draft with its defaults, a fixed time, and a code where the kind has one. */
export function makeRecord<K extends KindName>(
  kind: K,
  number: number,
  draft: Omit<DraftOf<K>, "code"> & { code?: string },
): RecordOf<K> {
  const { schema } = kinds[kind];
  const code = "code" in schema.shape ? { code: `X-${number}` } : {};
  return schema.parse({
    id: uuid(number),
    createdAt: made,
    updatedAt: made,
    ...code,
    ...draft,
  }) as RecordOf<K>;
}

/** A workspace with some records and nothing else. */
export function workspaceOf(records: Partial<Workspace>): Workspace {
  return { ...emptyWorkspace(), ...records };
}
