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

type Results = NoteFate["results"];
type Found = Omit<Outcome, "led">;

/** What some records are now, by id; inbox items with what triage made of them. */
export async function outcomesOf(results: Results): Promise<ReadonlyMap<string, Outcome>> {
  if (results.length === 0) return new Map();
  const itemIds = results.flatMap(({ kind, id }) => (kind === "inboxItems" ? [id] : []));
  const direct = await recordsBehind(results);
  const triages = await tableOf("triages")
    .where("itemId")
    .anyOf([...new Set(itemIds)])
    .toArray();
  const newest = new Map<string, RecordOf<"triages">>();
  for (const triage of triages)
    if ((newest.get(triage.itemId)?.decidedAt ?? "") <= triage.decidedAt) newest.set(triage.itemId, triage);
  const led = await recordsBehind([...newest.values()].flatMap((triage) => triage.results));
  const outcomes = new Map<string, Outcome>();
  for (const [id, found] of direct) {
    const triage = newest.get(id);
    const ledTo = (triage?.results ?? []).flatMap((result) => led.get(result.id) ?? []);
    outcomes.set(id, { ...found, ...(triage && { triage }), led: ledTo.map((one) => ({ ...one, led: [] })) });
  }
  return outcomes;
}

/** Records by id, whatever their kinds; those of kinds this program does not know are left out. */
async function recordsBehind(results: Results): Promise<ReadonlyMap<string, Found>> {
  const kindsOfResults = grouped(results, ({ kind }) => kind);
  const found = await Promise.all(
    [...kindsOfResults].map(async ([kind, ofKind]): Promise<(readonly [string, Found])[]> => {
      if (!isKind(kind)) return [];
      const ids = [...new Set(ofKind.map(({ id }) => id))];
      const records = await tableOf(kind).bulkGet(ids);
      return ids.map((id, at) => {
        const record = records[at];
        return [id, { kind, id, record, title: record ? titleOf(record) : "" }] as const;
      });
    }),
  );
  return new Map(found.flat());
}

/** The graph of one event's cards, to follow them forwards and back. */
export const graphOf = ({ notes, clusters }: Pick<BoardData, "notes" | "clusters">) =>
  noteGraph(notes, clusters);
