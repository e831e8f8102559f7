import { type NoteFate, noteGraph } from "@shared/domain/events/fate";
import { grouped } from "@shared/domain/grouped";
import { type KindName, kindNames, type RecordOf, titleOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** The board of an event as it is stored. */
export type BoardData = {
  /** All cards, also those that live on in others. In the order of the board. */
  notes: readonly RecordOf<"notes">[];
  /** In the order of the board. */
  clusters: readonly RecordOf<"clusters">[];
  /** Departments to choose from, in the order of the house. */
  units: readonly RecordOf<"orgUnits">[];
  /** When it was read, to tell what was stored since (`performance.now()`). */
  readAt: number;
};

/** The cards and clusters of an event with the departments of the house. */
export function boardOf(eventId: string): Promise<BoardData> {
  const readAt = performance.now();
  return db.transaction("r", ["notes", "clusters", "orgUnits"], async () => {
    const [notes, clusters, units] = await Promise.all([
      tableOf("notes").where("eventId").equals(eventId).toArray(),
      tableOf("clusters").where("eventId").equals(eventId).toArray(),
      tableOf("orgUnits").toArray(),
    ]);
    return {
      notes: inOrder(notes),
      clusters: inOrder(clusters),
      units: inOrder(units.filter(({ archivedAt }) => archivedAt === undefined)),
      readAt,
    };
  });
}

/** A record a card became; an inbox item with what was decided about it. */
export type Outcome = {
  kind: KindName;
  id: string;
  /** Absent once it was deleted. */
  record: RecordOf<KindName> | undefined;
  title: string;
  /** Of an inbox item: the newest sorting, and what it led to. */
  triage?: RecordOf<"triages">;
  led: readonly Outcome[];
};

const isKind = (name: string): name is KindName => kindNames.includes(name as KindName);

/** What some records are now, by id; inbox items with what triage made of them. */
export function outcomesOf(results: NoteFate["results"]): Promise<ReadonlyMap<string, Outcome>> {
  return db.transaction("r", [...kindNames], () => readOutcomes(results));
}

async function readOutcomes(results: NoteFate["results"]): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const [kind, ofKind] of grouped(results, (result) => result.kind)) {
    if (!isKind(kind)) continue;
    const ids = [...new Set(ofKind.map(({ id }) => id))];
    const records = await tableOf(kind).bulkGet(ids);
    const sorted = kind === "inboxItems" ? await sortings(ids) : undefined;
    for (const [at, id] of ids.entries()) {
      const record = records[at];
      const title = record ? titleOf(record) : "";
      outcomes.set(id, { kind, id, record, title, led: [], ...sorted?.get(id) });
    }
  }
  return outcomes;
}

/** The newest sorting of each inbox item, with what it led to. */
async function sortings(itemIds: readonly string[]) {
  const newest = new Map<string, RecordOf<"triages">>();
  for (const triage of await tableOf("triages")
    .where("itemId")
    .anyOf([...itemIds])
    .toArray())
    if ((newest.get(triage.itemId)?.decidedAt ?? "") <= triage.decidedAt) newest.set(triage.itemId, triage);
  const led = await readOutcomes([...newest.values()].flatMap(({ results }) => results));
  return new Map(
    [...newest].map(([itemId, triage]) => [
      itemId,
      { triage, led: triage.results.flatMap(({ id }) => led.get(id) ?? []) },
    ]),
  );
}

/** The graph of one event's cards, to follow them forwards and back. */
export const graphOf = ({ notes, clusters }: Pick<BoardData, "notes" | "clusters">) =>
  noteGraph(notes, clusters);
