import { idsIn, type KindName, kindNames, kinds, type RecordOf, referencesOf } from "@shared/domain/kinds";
import { tableOf } from "./db";

export type User = { kind: KindName; field: string; record: RecordOf<KindName> };

/** Records that refer to a record, by any reference field of any kind. */
export async function usersOf(target: KindName, id: string): Promise<User[]> {
  const users: User[] = [];
  for (const kind of kindNames)
    for (const reference of referencesOf[kind]) {
      if (reference.target !== target) continue;
      const indexes: readonly string[] = kinds[kind].indexes;
      const isIndexed = indexes.includes(reference.many ? `*${reference.field}` : reference.field);
      const table = tableOf(kind);
      const candidates = isIndexed ? table.where(reference.field).equals(id) : table.toCollection();
      const records = (await candidates.toArray()) as RecordOf<KindName>[];
      for (const record of records)
        if (idsIn(record, reference).includes(id)) users.push({ kind, field: reference.field, record });
    }
  return users;
}
