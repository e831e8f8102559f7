import { type KindName, kindNames, type RecordOf } from "@shared/domain/kinds";
import { db, tableOf } from "../db";
import { usersOf } from "../usersOf";
import { recordsOf } from "./workspace";

/** Units and persons, for the tree and the list. */
export function peopleAndUnits() {
  return recordsOf(["orgUnits", "persons"]);
}

/** One record that refers to another, once however many of its fields do. */
export type Use = { kind: KindName; record: RecordOf<KindName> };

/** Everything that refers to a unit or person: what stands in the way of deleting it. */
export function usesOf(kind: KindName, id: string): Promise<Use[]> {
  return db.transaction("r", [...kindNames], async () => {
    const uses = new Map<string, Use>();
    for (const user of await usersOf(kind, id)) uses.set(user.record.id, user);
    return [...uses.values()];
  });
}

/** How many records there are in all. */
export function recordCount(): Promise<number> {
  return db.transaction("r", [...kindNames], async () => {
    let count = 0;
    for (const kind of kindNames) count += await tableOf(kind).count();
    return count;
  });
}
