import { type KindName, kindNames, type RecordOf } from "@shared/domain/kinds";
import { db, tableOf } from "../db";
import { recordsOf } from "./workspace";

/** A record that came of an item; absent once it was deleted. */
export type Outcome = { kind: KindName; id: string; record: RecordOf<KindName> | undefined };
/** One sorting of an item and what it led to. */
export type Fate = { triage: RecordOf<"triages">; outcomes: readonly Outcome[] };

const isKind = (name: string): name is KindName => kindNames.includes(name as KindName);

async function withOutcomes(triages: readonly RecordOf<"triages">[]): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (const triage of triages) {
    const outcomes: Outcome[] = [];
    for (const { kind, id } of triage.results)
      if (isKind(kind)) outcomes.push({ kind, id, record: await tableOf(kind).get(id) });
    fates.push({ triage, outcomes });
  }
  return fates;
}

/** All items of the inbox and the units they name. */
export function inbox() {
  return recordsOf(["inboxItems", "orgUnits"]);
}

/** Every sorting of one item, newest first, with what came of it. */
export async function fatesOf(itemId: string): Promise<Fate[]> {
  return db.transaction("r", [...kindNames], async () => {
    const triages = await tableOf("triages").where("itemId").equals(itemId).toArray();
    return withOutcomes(triages.sort((a, b) => b.decidedAt.localeCompare(a.decidedAt)));
  });
}

/** The newest sorting of each of some items, for the rows a list shows. */
export async function newestFates(itemIds: readonly string[]): Promise<ReadonlyMap<string, Fate>> {
  return db.transaction("r", [...kindNames], async () => {
    const triages = await tableOf("triages")
      .where("itemId")
      .anyOf([...itemIds])
      .toArray();
    const newest = new Map<string, RecordOf<"triages">>();
    for (const triage of triages)
      if ((newest.get(triage.itemId)?.decidedAt ?? "") <= triage.decidedAt) newest.set(triage.itemId, triage);
    const fates = await withOutcomes([...newest.values()]);
    return new Map(fates.map((fate) => [fate.triage.itemId, fate]));
  });
}

/** Everything the completeness gate can choose from. */
export function gateChoices() {
  return recordsOf(["persons", "orgUnits", "actionFields", "goals", "measures"]);
}

/** Who decided last, to be offered again. */
export async function lastDecidedBy(): Promise<string> {
  const triages = await tableOf("triages").toArray();
  const named = triages.filter(({ decidedBy }) => decidedBy !== "");
  return named.sort((a, b) => b.decidedAt.localeCompare(a.decidedAt))[0]?.decidedBy ?? "";
}
