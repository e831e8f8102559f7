import { type NoteFate, noteGraph } from "@shared/domain/events/fate";
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

/** What some records are now, by kind and id; inbox items with what triage made of them. */
export function outcomesOf(results: NoteFate["results"]): Promise<Outcome[]> {
  return db.transaction("r", [...kindNames], () => readOutcomes(results));
}

async function readOutcomes(results: NoteFate["results"]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { kind, id } of results) {
    if (!isKind(kind)) continue;
    const record = await tableOf(kind).get(id);
    const outcome = { kind, id, record, title: record ? titleOf(record) : "", led: [] };
    outcomes.push(kind === "inboxItems" ? await withTriage(outcome) : outcome);
  }
  return outcomes;
}

async function withTriage(outcome: Outcome): Promise<Outcome> {
  const triages = await tableOf("triages").where("itemId").equals(outcome.id).toArray();
  const newest = triages.sort((a, b) => b.decidedAt.localeCompare(a.decidedAt))[0];
  return newest ? { ...outcome, triage: newest, led: await readOutcomes(newest.results) } : outcome;
}

/** What became of everything on the board that became something: outcomes by id of the result. */
export async function outcomesOfBoard(eventId: string): Promise<ReadonlyMap<string, Outcome>> {
  return db.transaction("r", [...kindNames], async () => {
    const notes = await tableOf("notes").where("eventId").equals(eventId).toArray();
    const clusters = await tableOf("clusters").where("eventId").equals(eventId).toArray();
    const results = [...notes, ...clusters].flatMap((one) => one.results);
    return new Map((await readOutcomes(results)).map((outcome) => [outcome.id, outcome]));
  });
}

/** The graph of one event's cards, to follow them forwards and back. */
export const graphOf = ({ notes, clusters }: Pick<BoardData, "notes" | "clusters">) =>
  noteGraph(notes, clusters);
